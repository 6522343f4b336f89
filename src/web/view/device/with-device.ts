/** What is chosen, with another device: an address is that of one device, and goes with it. */
import type { Choice, JointResult } from '../../joint-result.js';

export interface TakenDevice {
	/** `1002:1636` */
	readonly id: string;
	readonly address?: string | undefined;
}

/** Without a device: whatever the files say. `joint` tells which one the choice was for, where that is in none. */
export function withDevice(choice: Choice, taken: TakenDevice | undefined, joint: JointResult | undefined): Choice {
	const { device, address, ...rest } = choice;
	const former = device ?? joint?.device?.id;
	// One that was typed before there was a device is for the first.
	const isKept = taken === undefined ? device === undefined : former === undefined || former === taken.id;
	const at = taken?.address ?? (isKept ? address : undefined);
	return { ...rest, ...(taken !== undefined && { device: taken.id }), ...(at !== undefined && { address: at }) };
}
