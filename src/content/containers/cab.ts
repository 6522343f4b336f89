/** A Windows cabinet ([MS-CAB]), alone, behind a program, or in a resource of one. */
import { beginsWith } from '../../bytes/text.js';
import { openSlice } from './archive-slice.js';
import { cabinetAt } from './cab-header.js';
import type { Container } from './container.js';
import type { ContainerReason } from './problem.js';

const SIGNATURE = 'MSCF\0\0\0\0';

export const CAB = {
	kind: 'cab',
	begins: beginsWith(SIGNATURE),
	inside: {
		marks: [SIGNATURE],
		locate: (bytes, at) => {
			const cabinet = cabinetAt(bytes, at);
			return cabinet && { start: at, end: Math.min(cabinet.end, bytes.length) };
		},
	},
	open: (bytes, extent, tools) => openSlice(bytes, extent, tools, problemOf(bytes, extent.start)),
} as const satisfies Container;

function problemOf(bytes: Uint8Array, start: number): ContainerReason | undefined {
	const cabinet = cabinetAt(bytes, start);
	if (cabinet?.isSplit === true) return { reason: 'other-disks' };
	return cabinet !== undefined && cabinet.end > bytes.length ? { reason: 'truncated' } : undefined;
}
