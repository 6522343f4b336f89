/** `romtool/compare`: two files part by part. */

export { type Change, type Comparison, compareSides, type Difference } from '../compare/compare.js';
export {
	type DifferingBytes,
	differingBytes,
	differingFields,
	type FieldDifference,
	typeOf,
} from '../compare/fields.js';
export type { Item, ItemKind, Place, Side } from '../compare/item.js';
export { SideReader } from '../compare/read-side.js';
export {
	type ComparedFile,
	type ComparedPart,
	type ComparedSide,
	type ComparisonReport,
	reportComparison,
} from '../compare/report.js';
