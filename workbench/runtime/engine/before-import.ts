// The engine reads these when it is first imported, so this file is imported before it.

/** `Object.groupBy`, which Node 20 lacks and the engine calls. */
function groupBy<T>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => PropertyKey,
): Record<PropertyKey, T[]> {
  const groups: Record<PropertyKey, T[]> = {};
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
}

if (!('groupBy' in Object)) Object.defineProperty(Object, 'groupBy', { value: groupBy, configurable: true });

// The engine times every command on this channel.
console.debug = () => undefined;
