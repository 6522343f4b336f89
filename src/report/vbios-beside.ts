/** The VBIOS among several files, which a GOP driver in another of them gets in its device's ROM BAR, and decides by. */
import type { PciDevice } from '../pci/ids.js';
import type { FileReport } from './file-report.js';

type Images = Pick<FileReport, 'images' | 'graphics'>;

export interface VbiosBeside {
	/** `017.010`. */
	readonly family: string;
	/** What it is for by its own header. */
	readonly device: PciDevice;
}

/** AMD's alone: other drivers need none. `undefined` where there is none, and where there are some of several families. */
export function vbiosAmong(reports: readonly Images[]): VbiosBeside | undefined {
	const found = reports.flatMap(({ images }) =>
		images.flatMap(({ graphics, vendorId, deviceId }): VbiosBeside[] =>
			graphics?.kind === 'amd-vbios' && graphics.family !== ''
				? [{ family: graphics.family, device: { vendorId: Number(vendorId), deviceId: Number(deviceId) } }]
				: [],
		),
	);
	return found.every(({ family }) => family === found[0]?.family) ? found[0] : undefined;
}

/** Whether the file has a GOP driver of AMD, and no VBIOS of its own. */
export function wantsVbios({ images, graphics }: Images): boolean {
	const kinds = new Set([graphics?.kind, ...images.map((image) => image.graphics?.kind)]);
	return kinds.has('amd-gop') && !kinds.has('amd-vbios');
}
