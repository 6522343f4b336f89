/** Why an image has no part that is wanted. */
import { type Finding, finder } from '../../bytes/finding.js';
import type { Content } from '../../content/content.js';
import type { FirmwareNode } from '../../firmware/node.js';
import { containedParts } from '../../graphics/parts/contained-parts.js';
import type { PART_FINDINGS } from '../../graphics/parts/findings.js';
import type { FirmwarePart } from '../../graphics/parts/part.js';
import { nothingFound, whyNothing } from '../../graphics/parts/why-nothing.js';
import { VendorId } from '../../pci/ids.js';
import { deviceKind } from '../../vm/device-kind.js';
import type { WantedParts } from './report.js';

const found = finder<typeof PART_FINDINGS>();

/** `graphics` are those of its parts among which the wanted ones are, `others` all. */
export function whyNone(
	bytes: Uint8Array,
	content: Content | undefined,
	root: FirmwareNode,
	graphics: readonly FirmwarePart[],
	others: readonly FirmwarePart[],
	wanted: WantedParts,
): readonly Finding[] {
	const named = wanted.name ?? wanted.guid;
	if (named !== undefined) {
		return [nothingFound(wanted.name === undefined ? 'no-such-guid' : 'no-such-name', { wanted: named })];
	}
	if (wanted.for !== undefined && graphics.length > 0) {
		const { vendorId } = wanted.for;
		const isBoard = root.children().length > 0;
		const isCard = deviceKind(wanted.for).endsWith('-card');
		const intelBoard =
			isBoard && vendorId !== VendorId.intel && graphics.every((part) => part.vendorId === VendorId.intel);
		const values = {
			id: wanted.for,
			intelBoard,
			...(isBoard && isCard && { card: true }),
			...containedParts(graphics),
		};
		return [found('nothing-for-device', 'error', values)];
	}
	return whyNothing(bytes, content, root, others);
}
