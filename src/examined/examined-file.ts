/**
 * A file that is examined once for all who ask what is in it: what it is, the ROMs in it and their images, the driver or
 * VBT that it may be itself. Each is made when it is first asked for.
 */
import { parseVfct, type Vfct } from '../acpi/vfct.js';
import { once } from '../bytes/once.js';
import { plainBytes } from '../bytes/own-bytes.js';
import type { Sha256 } from '../bytes/sha256.js';
import { outermost, placesIn } from '../content/container-places.js';
import type { Container } from '../content/containers/container.js';
import { CONTAINERS, type ContainerKind } from '../content/containers/containers.js';
import { type Content, type ContentKind, identifyContent } from '../content/content.js';
import type { ContainerPlace } from '../content/find-containers.js';
import { romBehindHeader } from '../content/rom-behind-header.js';
import type { Graphics } from '../graphics/kinds/kinds.js';
import { recognizeTable } from '../graphics/recognize.js';
import { locateOptionRom } from '../option-rom/locate.js';
import { ParsedRom } from '../option-rom/parsed-rom.js';
import { UnpackBudget } from '../option-rom/unpack-budget.js';
import type { PciDevice } from '../pci/ids.js';
import { type ExaminedDriver, examineDriver } from './examined-driver.js';
import { type ExaminedImage, examineImage } from './examined-image.js';
import type { Recognised } from './recognised.js';

type KnownPlace = ContainerPlace<Container<ContainerKind>>;

export interface ExaminedFile {
	readonly bytes: Uint8Array;
	/** `undefined` where nothing is recognised. */
	readonly content: Content | undefined;
	/** What it is read as: what its content is, or an option ROM that a header precedes. */
	readonly kind: ContentKind | 'unknown';
	/** The containers that it is or that lie in it, not those in each other. */
	readonly containers: readonly KnownPlace[];
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
	return new File(plainBytes(file), sha256);
}

class File implements ExaminedFile {
	readonly bytes: Uint8Array;
	private readonly sha256: Sha256;
	private readonly budget = new UnpackBudget();
	private readonly romBehind = once(() => locateOptionRom(this.bytes, 1));
	private readonly made = {
		content: once(() => identifyContent(this.bytes, this.romBehind)),
		containers: once(() => this.findContainers()),
		rom: once(() => new ParsedRom(this.bytes, 0, this.budget)),
		start: once(() => this.findStart()),
		table: once(() => (this.content?.kind === 'vfct' ? parseVfct(this.bytes) : undefined)),
		roms: once(() => this.findRoms()),
		images: once(() => this.roms.flatMap((rom) => rom.images.map((image) => examineImage(rom, image, this.sha256)))),
		driver: once(() => (this.isExecutable() ? examineDriver(this.bytes, this.sha256) : undefined)),
		graphics: once(() => this.recognise()),
		recognised: once(() => [...inImages(this.images), ...itself(this.graphics, this.driver)]),
		graphicsKinds: once(() => new Set(this.recognised.map(({ graphics }) => graphics.kind))),
	};

	constructor(bytes: Uint8Array, sha256: Sha256) {
		this.bytes = bytes;
		this.sha256 = sha256;
	}

	get content(): Content | undefined {
		return this.made.content();
	}
	get kind(): ContentKind | 'unknown' {
		return this.start === undefined ? (this.content?.kind ?? 'unknown') : 'option-rom';
	}
	get containers(): readonly KnownPlace[] {
		return this.made.containers();
	}
	get rom(): ParsedRom {
		return this.made.rom();
	}
	get start(): number | undefined {
		return this.made.start();
	}
	get table(): Vfct | undefined {
		return this.made.table();
	}
	get roms(): readonly ParsedRom[] {
		return this.made.roms();
	}
	get images(): readonly ExaminedImage[] {
		return this.made.images();
	}
	get driver(): ExaminedDriver | undefined {
		return this.made.driver();
	}
	get graphics(): Graphics | undefined {
		return this.made.graphics();
	}
	get recognised(): readonly Recognised[] {
		return this.made.recognised();
	}
	get graphicsKinds(): ReadonlySet<Graphics['kind']> {
		return this.made.graphicsKinds();
	}
	get namedDevice(): PciDevice | undefined {
		return this.images[0]?.headers.pcir;
	}

	private findStart(): number | undefined {
		return this.content?.kind === 'option-rom' ? 0 : romBehindHeader(this.bytes, this.content, this.romBehind);
	}

	/** A ROM is one, whatever precedes it. */
	private findContainers(): KnownPlace[] {
		return this.start === undefined ? outermost(placesIn(this.bytes, this.content, CONTAINERS)) : [];
	}

	private findRoms(): ParsedRom[] {
		const { bytes, budget, start } = this;
		if (start !== undefined) return [start === 0 ? this.rom : new ParsedRom(bytes, start, budget)];
		const spans = this.table?.images.map(({ span }) => span) ?? [];
		return spans.map((span) => new ParsedRom(bytes.subarray(0, span.end), span.start, budget));
	}

	private isExecutable(): boolean {
		return this.content?.kind === 'pe' || this.content?.kind === 'te';
	}

	private recognise(): Graphics | undefined {
		if (this.content?.kind === 'pe') return this.driver?.graphics;
		return this.content?.kind === 'vbt' ? recognizeTable(this.bytes) : undefined;
	}
}

function inImages(images: readonly ExaminedImage[]): Recognised[] {
	return images.flatMap((each, image): Recognised[] => {
		const { graphics, driver } = each;
		if (graphics === undefined) return [];
		if (graphics.kind === 'amd-vbios') return [{ image, graphics, sha256: each.sha256 }];
		return [{ image, graphics, ...(driver !== undefined && 'sha256' in driver && { sha256: driver.sha256 }) }];
	});
}

function itself(graphics: Graphics | undefined, driver: ExaminedDriver | undefined): Recognised[] {
	return graphics === undefined ? [] : [{ graphics, ...(driver !== undefined && { sha256: driver.sha256 }) }];
}
