/**
 * A file that is examined once for all who ask what is in it: what it is, the ROMs in it and their images, the driver or
 * VBT that it may be itself. Each is made when it is first asked for.
 */
import { parseVfct, type Vfct } from '../acpi/vfct.js';
import { once } from '../bytes/once.js';
import { plainBytes } from '../bytes/own-bytes.js';
import type { Sha256 } from '../bytes/sha256.js';
import { type Content, type ContentKind, identifyContent } from '../content/content.js';
import type { Graphics } from '../graphics/kinds/kinds.js';
import { recognizeTable } from '../graphics/recognize-table.js';
import { ParsedRom } from '../option-rom/parsed-rom.js';
import { UnpackBudget } from '../option-rom/unpack-budget.js';
import type { PciDevice } from '../pci/ids.js';
import { type ExaminedDriver, examineDriver } from './examined-driver.js';
import { type ExaminedImage, examineImage } from './examined-image.js';
import type { Recognised } from './recognised.js';
import { romBehindHeader } from './rom-behind-header.js';

export interface ExaminedFile {
	readonly bytes: Uint8Array;
	/** `undefined` where nothing is recognised. */
	readonly content: Content | undefined;
	/** What it is read as: what its content is, or an option ROM that a header precedes. */
	readonly kind: ContentKind | 'unknown';
	/** As QEMU puts it into the ROM BAR: the ROM that the first byte begins, which may have no image. */
	readonly rom: ParsedRom;
	/** Where the ROM begins, in a file that is one; `undefined` for other files. */
	readonly start: number | undefined;
	/** For a VFCT table. */
	readonly table: Vfct | undefined;
	/** In order; the images of a VFCT table, too. */
	readonly roms: readonly ParsedRom[];
	/** Of all ROMs. */
	readonly images: readonly ExaminedImage[];
	/** A file that is a PE or TE image itself. */
	readonly driver: ExaminedDriver | undefined;
	/** Of a file that is a driver or a VBT itself. */
	readonly graphics: Graphics | undefined;
	readonly recognised: readonly Recognised[];
	readonly graphicsKinds: ReadonlySet<Graphics['kind']>;
	/** The IDs that the first image has. */
	readonly namedDevice: PciDevice | undefined;
}

/** A view of `file` is kept, or of a copy where its memory is shared; it must not be written to. */
export function examineFile(file: Uint8Array, sha256: Sha256): ExaminedFile {
	const bytes = plainBytes(file);
	const budget = new UnpackBudget();
	const content = once(() => identifyContent(bytes));
	const kind = () => content()?.kind;
	const rom = once(() => new ParsedRom(bytes, 0, budget));
	const start = once(() => (kind() === 'option-rom' ? 0 : romBehindHeader(bytes, content())));
	const table = once(() => (kind() === 'vfct' ? parseVfct(bytes) : undefined));
	const roms = once(() => {
		const at = start();
		if (at !== undefined) return [at === 0 ? rom() : new ParsedRom(bytes, at, budget)];
		const spans = table()?.images.map(({ span }) => span) ?? [];
		return spans.map((span) => new ParsedRom(bytes.subarray(0, span.end), span.start, budget));
	});
	const images = once(() => roms().flatMap((each) => each.images.map((image) => examineImage(each, image, sha256))));
	const driver = once(() => (kind() === 'pe' || kind() === 'te' ? examineDriver(bytes, sha256) : undefined));
	const graphics = once(() =>
		kind() === 'pe' ? driver()?.graphics : kind() === 'vbt' ? recognizeTable(bytes) : undefined,
	);
	const recognised = once(() => [...inImages(images()), ...itself(graphics(), driver())]);
	const graphicsKinds = once(() => new Set(recognised().map(({ graphics }) => graphics.kind)));
	return {
		bytes,
		get content() {
			return content();
		},
		get kind() {
			return start() === undefined ? (kind() ?? 'unknown') : 'option-rom';
		},
		get rom() {
			return rom();
		},
		get start() {
			return start();
		},
		get table() {
			return table();
		},
		get roms() {
			return roms();
		},
		get images() {
			return images();
		},
		get driver() {
			return driver();
		},
		get graphics() {
			return graphics();
		},
		get recognised() {
			return recognised();
		},
		get graphicsKinds() {
			return graphicsKinds();
		},
		get namedDevice() {
			return images()[0]?.headers.pcir;
		},
	};
}

function inImages(images: readonly ExaminedImage[]): Recognised[] {
	return images.flatMap(({ graphics, driver }, image) => {
		if (graphics === undefined) return [];
		return [{ image, graphics, ...(driver !== undefined && 'sha256' in driver && { sha256: driver.sha256 }) }];
	});
}

function itself(graphics: Graphics | undefined, driver: ExaminedDriver | undefined): Recognised[] {
	return graphics === undefined ? [] : [{ graphics, ...(driver !== undefined && { sha256: driver.sha256 }) }];
}
