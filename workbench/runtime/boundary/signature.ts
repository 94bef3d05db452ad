import { ServiceError } from '../errors';
import { isDate, shapeOf } from './realm';
import { methodOf, type ServiceCall } from './service-call';
import { qualifiedName, serviceNameOf } from './service-object';
import { SIGNATURES } from './signatures';

/** Throws Google's text when the arguments fit no signature listed for the method. */
export function checkSignature(call: ServiceCall, args: readonly unknown[]): void {
  const signatures = SIGNATURES[methodOf(call)];
  if (signatures === undefined || signatures.some((types) => fits(types, args))) return;
  throw new ServiceError(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ` +
      `${qualifiedName(call.service)}.${call.name}.`,
  );
}

function fits(types: readonly string[], args: readonly unknown[]): boolean {
  return types.length === args.length && types.every((type, index) => isOf(type, args[index]));
}

/** Types are spelt as in Google's messages; `?` lets `null` through, `Options` are an object literal. */
function isOf(type: string, value: unknown): boolean {
  if (type.endsWith('?')) return value === null || isOf(type.slice(0, -1), value);
  if (type.endsWith('[]')) {
    return Array.isArray(value) && value.every((item: unknown) => isOf(type.slice(0, -2), item));
  }
  if (type === 'Object') return value !== undefined;
  if (type === 'Options') return shapeOf(value) === 'plain';
  return typeName(value) === type || serviceNameOf(value) === type;
}

/** How Google's messages name the type of a value. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0]) : 'Object'}[]`;
  if (isDate(value)) return 'Date';
  const service = serviceNameOf(value);
  return service === undefined ? primitiveName(value) : qualifiedName(service);
}

const PRIMITIVES: Readonly<Record<string, string>> = {
  string: 'String',
  number: 'number',
  boolean: 'Boolean',
};

const primitiveName = (value: unknown): string => PRIMITIVES[typeof value] ?? 'Object';
