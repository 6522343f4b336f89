/**
 * An option ROM that is parsed once for all who ask (PCI Firmware 3.x §5.1), and whose drivers are unpacked when they are
 * first asked for (UEFI 2.10 §14.4.2, §19.3).
 */
import { FormatError } from '../bytes/errors.js';
import type { Finding } from '../bytes/finding.js';
import type { Span } from '../bytes/span.js';
import { efiCompressedSizes, efiDecompress } from '../codec/efi-decompress.js';
import { type OptionRom, type OptionRomImage, parseOptionRom } from './parse.js';
import { CompressionType } from './rom-header.js';
import { UnpackBudget } from './unpack-budget.js';

/** The driver, or why its data cannot be unpacked. */
export type Unpacked = Uint8Array | FormatError;

export class ParsedRom implements OptionRom {
	/** The file; offsets count from its start. */
	readonly bytes: Uint8Array;
	readonly images: readonly OptionRomImage[];
	readonly findings: readonly Finding[];
	readonly trailing: Span;
	private readonly budget: UnpackBudget;
	/** By the offset of the compressed data, and how they were read. */
	private readonly unpacked = new Map<string, Unpacked>();

	/** `start` is where the ROM begins; `budget` is shared by the ROMs of one file. */
	constructor(bytes: Uint8Array, start = 0, budget = new UnpackBudget()) {
		const { images, findings, trailing } = parseOptionRom(bytes, start);
		this.bytes = bytes;
		this.images = images;
		this.findings = findings;
		this.trailing = trailing;
		this.budget = budget;
	}

	/** Whether an image that firmware does not get to, and is not meant to, begins there. */
	isPrivateAt(offset: number): boolean {
		return this.images.some(({ reach, span }) => reach !== 'chain' && span.start === offset);
	}

	/** What an EFI image starts: as it is stored, or unpacked; `undefined` for other images. */
	driverOf(image: OptionRomImage): Unpacked | undefined {
		if (image.efi === undefined) return undefined;
		const { start, end } = image.efi.payload;
		return isCompressed(image) ? this.unpack(start, end) : this.bytes.subarray(start, end);
	}

	/** What the compressed data between two offsets gives; bytes behind it do not matter. */
	unpack(start: number, end: number): Unpacked {
		return this.unpackOnce('stored', start, this.bytes.subarray(start, end));
	}

	/**
	 * The same of what firmware reads at an offset, where the file ends before the data does. `lenient`: as edk2 makes do with
	 * damaged data.
	 */
	unpackRead(start: number, read: Uint8Array, lenient: boolean): Unpacked {
		return this.unpackOnce(lenient ? 'lenient' : 'read', start, read);
	}

	private unpackOnce(how: 'stored' | 'read' | 'lenient', start: number, data: Uint8Array): Unpacked {
		const key = `${how} ${start}`;
		try {
			const { originalSize } = efiCompressedSizes(data);
			const known = this.unpacked.get(key);
			if (known !== undefined) return known;
			const driver = efiDecompress(data, { maxSize: this.budget.take(originalSize), lenient: how === 'lenient' });
			this.unpacked.set(key, driver);
			return driver;
		} catch (error) {
			if (!(error instanceof FormatError)) throw error;
			this.unpacked.set(key, error);
			return error;
		}
	}
}

export function isCompressed({ efi }: OptionRomImage): boolean {
	return efi?.header.compressionType === CompressionType.efi11;
}
