/** The registry of all kinds of graphics firmware; what is true of one kind alone is in its descriptor. */
import { AMD_GOP } from './amd-gop.js';
import { AMD_VBIOS } from './amd-vbios.js';
import { IGD_HELPER } from './igd-helper.js';
import { INTEL_GOP } from './intel-gop.js';
import { INTEL_VBIOS } from './intel-vbios.js';
import { INTEL_VBT } from './intel-vbt.js';
import { type DriverKind, type GraphicsKind, type ImageKind, MAKERS, type TableKind } from './kind.js';
import { NVIDIA_VBIOS } from './nvidia-vbios.js';
import { OTHER_GOP } from './other-gop.js';

/** In the order in which they are asked: drivers that name themselves come before helpers, which do not. */
export const GRAPHICS_KINDS = [
	AMD_GOP,
	INTEL_GOP,
	OTHER_GOP,
	IGD_HELPER,
	AMD_VBIOS,
	INTEL_VBIOS,
	NVIDIA_VBIOS,
	INTEL_VBT,
] as const;

type Registered = (typeof GRAPHICS_KINDS)[number];
type RecognisedBy<K extends Registered> = NonNullable<ReturnType<K['recognise']>>;

/** What a driver, an image or a table is to a graphics card. */
export type Graphics = RecognisedBy<Registered>;

/** What a PE image may be. */
export type DriverGraphics = RecognisedBy<Extract<Registered, { readonly from: 'driver' }>>;

/** What a legacy image of an option ROM may be. */
export type ImageGraphics = RecognisedBy<Extract<Registered, { readonly from: 'image' }>>;

/** What stands by itself in a file or in firmware. */
export type TableGraphics = RecognisedBy<Extract<Registered, { readonly from: 'table' }>>;

export type KindOf<K extends Graphics['kind']> = Extract<Graphics, { readonly kind: K }>;

export const DRIVER_KINDS: readonly DriverKind<DriverGraphics>[] = GRAPHICS_KINDS.filter(
	(kind) => kind.from === 'driver',
);
export const IMAGE_KINDS: readonly ImageKind<ImageGraphics>[] = GRAPHICS_KINDS.filter((kind) => kind.from === 'image');
export const TABLE_KINDS: readonly TableKind<TableGraphics>[] = GRAPHICS_KINDS.filter((kind) => kind.from === 'table');

const BY_NAME: ReadonlyMap<string, GraphicsKind<Graphics>> = new Map(GRAPHICS_KINDS.map((kind) => [kind.kind, kind]));

export function kindOf(name: DriverGraphics['kind']): DriverKind<DriverGraphics>;
export function kindOf(name: ImageGraphics['kind']): ImageKind<ImageGraphics>;
export function kindOf(name: TableGraphics['kind']): TableKind<TableGraphics>;
export function kindOf(name: Graphics['kind']): GraphicsKind<Graphics>;
export function kindOf(name: Graphics['kind']): GraphicsKind<Graphics> {
	return BY_NAME.get(name) as GraphicsKind<Graphics>;
}

export function isDriver(graphics: Graphics): graphics is DriverGraphics {
	return kindOf(graphics.kind).from === 'driver';
}

export function isImage(graphics: Graphics): graphics is ImageGraphics {
	return kindOf(graphics.kind).from === 'image';
}

/** Whether all of the kind are display drivers for the devices of this vendor. */
export function isDriverOf(name: Graphics['kind'], vendorId: number): boolean {
	const { from, companion, maker } = kindOf(name);
	return from === 'driver' && !companion && maker !== undefined && MAKERS[maker] === vendorId;
}

/** `undefined` for what is none: other parts of firmware, a kind of a newer release. */
export function kindNamed(name: string): GraphicsKind<Graphics> | undefined {
	return BY_NAME.get(name);
}

/** Whether drivers of the kind have a table that is not all of the answer: they may decline what it lists, and take what it lacks. */
export function hasPartialTable(name: string): boolean {
	const kind = kindNamed(name);
	return kind?.from === 'driver' && kind.tables === 'partial';
}
