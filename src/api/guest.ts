/** `romtool/guest`: what becomes of devices and ROMs in a virtual machine, and plans for it. */

export { type DeviceKind, deviceKind } from '../guest/device-kind.js';
export { type IgdQuirks, igdQuirks } from '../guest/igd-quirks.js';
export type { ConfigFinding, ReportedConfigFinding } from '../guest/lint/config-finding.js';
export type { RomFile } from '../guest/lint/rom-file.js';
export { romNeeds } from '../guest/needs/rom-needs.js';
export { parseQemuVersion, type QemuVersion } from '../guest/qemu-version.js';
export { makeRecipe, type RecipeRequest } from '../guest/recipe/make-recipe.js';
export { qemuOptions } from '../guest/recipe/qemu-options.js';
export type { Recipe } from '../guest/recipe/recipe.js';
export type { RecipeFunction } from '../guest/recipe/recipe-function.js';
export { romRole } from '../guest/recipe/rom-role.js';
export type { RomRole } from '../guest/recipe/rom-role-names.js';
