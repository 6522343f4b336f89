/** The ROM that a command line asks to be built, and what has been built for it. */
import type { BuildOptions, OptionRomInput } from '../option-rom/build-options.js';

/** `auto` leaves it to the file's content. */
export type FileKind = 'efi' | 'efi-compressed' | 'binary' | 'auto';

/** Where romtool's IGD helper comes from: the option that adds it. */
export const IGD_SOURCE = '--igd-helper';

export interface RequestedFile {
	readonly kind: FileKind;
	readonly path: string;
	classCode: number;
	codeRevision: number;
}

/** Both front ends fill it in the order of the words, because EfiRom's class code and revision depend on where they stand. */
export class RomRequest {
	vendorId: number | undefined;
	readonly deviceIds: number[] = [];
	readonly files: RequestedFile[] = [];
	pciRevision: '2.3' | '3.0' = '3.0';
	markLast = true;
	checksum = false;
	output: string | undefined;
	/** romtool's IGD helper comes first, and with it at most one file, of which the GOP driver is taken. */
	igdHelper = false;
	private nextClassCode = 0;
	private nextCodeRevision = 0;

	/** Whether parts are to be put together; their manifest is told by its name, which no driver and no ROM has. */
	get isManifest(): boolean {
		return this.files.some(({ kind, path }) => kind === 'auto' && path.toLowerCase().endsWith('.json'));
	}

	/** For the next file, and for the one before where it has none (EfiRom's rule). */
	setClassCode(value: number): void {
		this.nextClassCode = value;
		const previous = this.files.at(-1);
		if (previous?.classCode === 0) previous.classCode = value;
	}

	/** For the next file, and for the one before where it has none. */
	setCodeRevision(value: number): void {
		this.nextCodeRevision = value;
		const previous = this.files.at(-1);
		if (previous?.codeRevision === 0) previous.codeRevision = value;
	}

	addFile(kind: FileKind, path: string): void {
		this.files.push({ kind, path, classCode: this.nextClassCode, codeRevision: this.nextCodeRevision });
		this.nextClassCode = 0;
		this.nextCodeRevision = 0;
	}
}

/** A ROM that has been put together in memory, and what it was made of. */
export interface AssembledRom {
	readonly bytes: Uint8Array;
	/** As given, or the input's name with `.rom`; `-` is standard output. */
	readonly output: string;
	/** In the order of the images. */
	readonly inputs: readonly OptionRomInput[];
	readonly options: BuildOptions;
	/** The file that each image came from; `IGD_SOURCE` for one that came from none. */
	readonly sources: readonly string[];
	/** Of the ROM that the parts in use were once taken from. */
	readonly originalSha256?: string;
}
