/** What is asked about each kind of graphics firmware: a descriptor answers all of it for one kind. */
import type { Span } from '../../bytes/span.js';
import type { Say, Text } from '../../language/text.js';
import type { IdRange } from '../../pci/id-ranges.js';
import { VendorId } from '../../pci/ids.js';
import type { PrintedIds } from '../../pci/printed-ids.js';
import type { DriverName } from '../driver-names.js';
import type { LegacyVga } from '../legacy-vga.js';

/** Makers of GPUs, as findings call them. */
export const MAKERS = { AMD: VendorId.amd, Intel: VendorId.intel, NVIDIA: VendorId.nvidia } as const;

export type Maker = keyof typeof MAKERS;

export const MAKER_NAMES = ['AMD', 'Intel', 'NVIDIA'] as const satisfies readonly Maker[];

type Plain = Text<Record<never, never>>;

export interface KindTexts {
	/** As the type of a part: `AMD GOP driver`. */
	readonly label: Plain;
	/** In a sentence: `an AMD GOP driver`. */
	readonly sentence: Plain;
}

/** A row about a part; without a label what goes on from the row before, without a value none. A pair of IDs is a device. */
export type Detail = readonly [
	label: Plain | undefined,
	value: string | readonly [vendorId: string, deviceId: string] | undefined,
];

/** The devices that a driver names in a table of its own. */
export interface DeviceTable {
	/** None where the table could not be read. */
	readonly ids: readonly number[] | readonly IdRange[];
	/** Whether it declines what the table lacks. */
	readonly declinesOthers: boolean;
}

interface Described<G extends { readonly kind: string }> {
	readonly kind: G['kind'];
	readonly texts: KindTexts;
	/** Whose devices all of the kind are for; `undefined` where each may be for others. */
	readonly maker: Maker | undefined;
	/** PCI vendor IDs of the devices that it is for. */
	vendors(graphics: G): readonly number[];
	/**
	 * What a ROM with it is in a virtual machine. `own`: the ROM of the graphics device. `parked`: alone, it goes on another
	 * function, because the device's ROM BAR is for what it needs there. `any`: either. `none`: no ROM is made of it.
	 */
	readonly rom: 'own' | 'parked' | 'any' | 'none';
	/** Draws nothing, and serves a driver or a VBIOS: by itself it tells nothing of a device. */
	readonly companion: boolean;
	/** As it says it; `undefined` where it does not. */
	version(graphics: G): string | undefined;
	/** What one of several of its kind is called, where the kind has many. */
	title(graphics: G): string | undefined;
	/** What a report has of it, in a few words; several of them are told apart. */
	summary(graphics: PrintedIds<G>, say: Say): readonly string[];
	/** All else that is known of it. */
	details(graphics: PrintedIds<G>, say: Say): readonly Detail[];
}

/** Recognised in a PE image. */
export interface DriverKind<G extends { readonly kind: string }> extends Described<G> {
	readonly from: 'driver';
	/** `names` are those that the driver has for itself. Never throws. */
	recognise(pe: Uint8Array, names: readonly DriverName[]): G | undefined;
	/** By the name of its file in firmware, for a kind whose drivers may have nothing to know them by. Never throws. */
	recogniseNamed?(pe: Uint8Array, name: string): G | undefined;
	/** Made here; what firmware says takes part only where `safeName` has gone over it. */
	fileName(graphics: G): string;
	/** Whether drivers of this kind have a table of devices, and whether all of them is in it. */
	readonly tables: 'complete' | 'partial' | 'none';
	/** `undefined` where `tables` is `none`. */
	devices(graphics: G): DeviceTable | undefined;
}

/** Recognised in a legacy image of an option ROM, whose headers name its devices. */
export interface ImageKind<G extends { readonly kind: string }> extends Described<G> {
	readonly from: 'image';
	readonly maker: Maker;
	/** `image` begins with its 55 AA; `legacy` is what its headers tell. Never throws. */
	recognise(image: Uint8Array, legacy: LegacyVga | undefined): G | undefined;
	/** Whether it is for a chip so like the device's that it may work; `deviceIds` are those in its headers. */
	isSibling(graphics: G, deviceIds: readonly number[], deviceId: number): boolean;
}

/** Recognised by its own header, wherever it is. */
export interface TableKind<G extends { readonly kind: string }> extends Described<G> {
	readonly from: 'table';
	/** The one that the bytes begin with. Never throws. */
	recognise(bytes: Uint8Array): G | undefined;
	fileName(graphics: G): string;
	/** What the last step of a path to it is called. */
	readonly step: string;
	/** Gives the next one from an offset on, which grows from call to call. */
	finder(area: Uint8Array): (from: number) => Span | undefined;
}

export type GraphicsKind<G extends { readonly kind: string }> = DriverKind<G> | ImageKind<G> | TableKind<G>;

/** For a kind that is for the devices of one maker. */
export function madeBy(maker: Maker): { readonly maker: Maker; vendors(): readonly number[] } {
	return { maker, vendors: () => [MAKERS[maker]] };
}
