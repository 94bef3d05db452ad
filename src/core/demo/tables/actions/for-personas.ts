/** The objectives of personas that actions serve, in plans that hold these objectives: id of the action to id. */
export const FOR_PERSONAS: Readonly<Record<string, string>> = {
  'ACT-007': 'OBJ-015',
  'ACT-013': 'OBJ-016',
  'ACT-015': 'OBJ-017',
};
