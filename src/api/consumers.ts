/** `romtool/consumers`: who reads a ROM, and as what. */

export type { Verdicts } from '../consumers/consumer.js';
export { ROLES, type Role } from '../consumers/role-names.js';
