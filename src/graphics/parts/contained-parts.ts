/** What a file contains instead of what was wanted, as values of findings, and in a sentence. */
import { listedZh } from '../../language/chinese.js';
import { listed } from '../../language/words.js';
import { formatIdPair } from '../../pci/ids.js';
import type { FirmwarePart } from './find-graphics.js';

/** As the entries of findings declare it. */
export const CONTAINED = { drivers: 'names', vbioses: 'ids', roms: 'ids' } as const;

export interface ContainedParts {
	/** With their versions, and whatever else has no ID. */
	readonly drivers: readonly string[];
	/** `1002:1636`. */
	readonly vbioses: readonly string[];
	/** Other option ROMs. */
	readonly roms: readonly string[];
}

export const NO_PARTS: ContainedParts = { drivers: [], vbioses: [], roms: [] };

export function containedParts(parts: readonly FirmwarePart[]): ContainedParts {
	const [drivers, vbioses, roms] = [new Set<string>(), new Set<string>(), new Set<string>()];
	for (const { kind, name, version, vendorId, deviceId } of parts) {
		if (deviceId !== undefined && vendorId !== undefined) {
			const isOther = kind === 'option-rom' && !name.startsWith('vbios');
			(isOther ? roms : vbioses).add(formatIdPair({ vendorId, deviceId }));
			continue;
		}
		const stem = name.replace(/\.\w+$/, '');
		drivers.add(version === undefined ? stem : `${stem} ${version}`);
	}
	return { drivers: [...drivers], vbioses: [...vbioses], roms: [...roms] };
}

/** `AMDGopDriver 2.18, VBIOS for 1002:1636 and 1002:1638`. */
export function containedText({ drivers, vbioses, roms }: ContainedParts): string {
	const forIds = (what: string, ids: readonly string[]) => (ids.length === 0 ? [] : [`${what} for ${listed(ids)}`]);
	return [...drivers, ...forIds('VBIOS', vbioses), ...forIds('option ROM', roms)].join(', ');
}

export function containedTextZh({ drivers, vbioses, roms }: ContainedParts): string {
	const forIds = (what: string, ids: readonly string[]) =>
		ids.length === 0 ? [] : [`用于 ${listedZh(ids)} 的 ${what}`];
	return [...drivers, ...forIds('VBIOS', vbioses), ...forIds('Option ROM', roms)].join('、');
}
