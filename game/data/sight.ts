/** Rule 12.1 — how far units see, in hexes. */
export const SIGHT = {
  /** Of a unit by itself. */
  combat: 2,
  support: 1,
  specialOperations: 3,
  drone: 4,
  /** With the 'aid' feature every Russian unit sees this far. */
  russian: 3,
  /** And every Ukrainian unit by level of the intelligence dial: 0 halted, 1 limited, 2 full. */
  ukrainian: [1, 3, 6],
  /** Rule 9.6 — around a hex that was reconnoitred. */
  reconnaissance: 2,
  /** Weeks after which a contact is forgotten. */
  contactWeeks: 4,
} as const;
