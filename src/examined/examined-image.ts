/** An image of an option ROM with what it carries: an EFI image's driver, a legacy image's VBIOS. */
import { FormatError } from '../bytes/errors.js';
import { once } from '../bytes/once.js';
import type { Sha256 } from '../bytes/sha256.js';
import type { Graphics } from '../graphics/kinds/kinds.js';
import { recognizeImage } from '../graphics/recognize.js';
import type { OptionRomImage } from '../option-rom/parse.js';
import type { ParsedRom } from '../option-rom/parsed-rom.js';
import { type ExaminedDriver, examineDriver } from './examined-driver.js';

export interface ExaminedImage {
	readonly rom: ParsedRom;
	readonly headers: OptionRomImage;
	/** An EFI image's, or why its data cannot be unpacked; `undefined` for other images. */
	readonly driver: ExaminedDriver | FormatError | undefined;
	readonly graphics: Graphics | undefined;
	/** Of the image's own bytes. */
	readonly sha256: string;
}

export function examineImage(rom: ParsedRom, headers: OptionRomImage, sha256: Sha256): ExaminedImage {
	return new Image(rom, headers, sha256);
}

class Image implements ExaminedImage {
	readonly rom: ParsedRom;
	readonly headers: OptionRomImage;
	private readonly carried: () => ExaminedDriver | FormatError | undefined;
	private readonly recognised = once(() => this.recognise());
	private readonly digest: () => string;

	constructor(rom: ParsedRom, headers: OptionRomImage, sha256: Sha256) {
		this.rom = rom;
		this.headers = headers;
		this.digest = once(() => sha256(this.own));
		this.carried = once(() => {
			const unpacked = rom.driverOf(headers);
			return unpacked instanceof Uint8Array ? examineDriver(unpacked, sha256) : unpacked;
		});
	}

	get driver() {
		return this.carried();
	}
	get graphics() {
		return this.recognised();
	}
	get sha256() {
		return this.digest();
	}

	private get own(): Uint8Array {
		const { start, end } = this.headers.span;
		return this.rom.bytes.subarray(start, end);
	}

	private recognise(): Graphics | undefined {
		if (this.headers.efi === undefined) return recognizeImage(this.own);
		return this.driver instanceof FormatError ? undefined : this.driver?.graphics;
	}
}
