/** Published helpers for Intel iGPUs, which are not part of the repository: what people use today. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParsedRom } from '../../../src/option-rom/parsed-rom.js';
import { ROOT } from '../../support/files.js';

const CORPUS = join(ROOT, '../shared/corpus');

export interface PublishedHelper {
	/** As the published measurements name it. */
	readonly name: string;
	readonly title: string;
	/** Drivers that make one helper together; of a ROM its first image. */
	readonly files: readonly string[];
	/** Whether GetVbtData was measured: of the others it is the part of a driver of its own, which is not judged. */
	readonly policy: boolean;
}

export const PUBLISHED_HELPERS: readonly PublishedHelper[] = [
	{ name: 'gen12_igd', title: 'gen12_igd.rom', files: ['extra/gangqizai__gen12_igd.rom'], policy: true },
	{
		name: 'n150',
		title: 'IgdAssignmentDxe.efi, PlatformGOPPolicy.efi',
		files: [
			'efi/LongQT-sea__TianBei-N1-PRO__IgdAssignmentDxe.efi',
			'efi/LongQT-sea__TianBei-N1-PRO__PlatformGOPPolicy.efi',
		],
		policy: false,
	},
];

/** `undefined` where the files are not there. */
export function driversOf({ files }: PublishedHelper): Uint8Array[] | undefined {
	const drivers = files.flatMap((file) => publishedDriver(file) ?? []);
	return drivers.length === files.length ? drivers : undefined;
}

/** A driver in a ROM or a file of the corpus; `undefined` where it is not there. */
export function publishedDriver(file: string, image = 0): Uint8Array | undefined {
	const path = join(CORPUS, file);
	if (!existsSync(path)) return undefined;
	const bytes = new Uint8Array(readFileSync(path));
	if (!file.endsWith('.rom')) return bytes;
	const rom = new ParsedRom(bytes);
	const driver = rom.images[image] && rom.driverOf(rom.images[image]);
	return driver instanceof Uint8Array ? driver : undefined;
}
