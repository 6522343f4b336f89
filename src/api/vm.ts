/** `romtool/vm`: what becomes of devices and ROMs in a virtual machine, and plans for it. */

export { type DeviceKind, deviceKind } from '../vm/device-kind.js';
export type { GivenDevice, GivenMachine } from '../vm/given-machine.js';
export type { Guest } from '../vm/guest.js';
export { type IgdQuirks, igdQuirks } from '../vm/igd-quirks.js';
export { buildIgdRom, type IgdRomOptions } from '../vm/igd-rom.js';
export type { ConfigFinding, ReportedConfigFinding } from '../vm/lint/config-finding.js';
export type { RomFile } from '../vm/lint/rom-file.js';
export { romNeeds } from '../vm/needs/rom-needs.js';
export { parseQemuVersion, type QemuVersion } from '../vm/qemu-version.js';
export { makeRecipe, type RecipeRequest } from '../vm/recipe/make-recipe.js';
export { qemuOptions } from '../vm/recipe/qemu-options.js';
export type { Recipe } from '../vm/recipe/recipe.js';
export type { RecipeFunction } from '../vm/recipe/recipe-function.js';
export { romRole } from '../vm/recipe/rom-role.js';
export type { RomRole } from '../vm/recipe/rom-role-names.js';
