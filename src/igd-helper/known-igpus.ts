/** Which iGPUs the driver of this release knows, and what it sets up for each. */
import { DEVICE_TABLE } from './driver-data.js';
import { LAYOUTS, type LayoutName, type StolenLayout } from './layouts.js';

export interface KnownIgpu {
	/** i915's abbreviation: `TGL`, `ADLP`. */
	readonly family: string;
	readonly layout: LayoutName;
	/** What the driver writes the base of stolen memory to; `undefined` where the iGPU gets its OpRegion only. */
	readonly stolenMemory: StolenLayout | undefined;
}

let known: ReadonlyMap<number, KnownIgpu> | undefined;

/** By PCI device ID. */
export function knownIgpus(): ReadonlyMap<number, KnownIgpu> {
	known ??= readTable(DEVICE_TABLE);
	return known;
}

/** `undefined`: the driver gives such a device its OpRegion at 00:02.0 of the VM, and nothing elsewhere. */
export function knownIgpu(deviceId: number): KnownIgpu | undefined {
	return knownIgpus().get(deviceId);
}

function readTable(table: string): Map<number, KnownIgpu> {
	const igpus = new Map<number, KnownIgpu>();
	for (const line of table.trim().split('\n')) {
		const [layout, family = '', ...ids] = line.split(' ') as [LayoutName, ...string[]];
		const igpu = { family, layout, stolenMemory: LAYOUTS[layout] };
		for (const id of ids) igpus.set(Number.parseInt(id, 16), igpu);
	}
	return igpus;
}
