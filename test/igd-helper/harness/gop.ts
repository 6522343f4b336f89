/**
 * Intel's GOP driver on the false iGPU: which VBT it takes from the helper, what it reads and writes, what it leaves.
 */
import { SERVICE_AT } from './machine/boot-services.js';
import type { Bus } from './machine/bus.js';
import { type Firmware, Guid } from './machine/firmware.js';

/** Of PlatformGopPolicy. */
const GET_VBT = 16;

/** Records calls of GetVbtData from now on. */
export async function spyOnPolicy(firmware: Firmware): Promise<void> {
	const { memory, block } = firmware.guest;
	const [handle] = await firmware.handles(Guid.gopPolicy);
	const policy = handle === undefined ? undefined : await firmware.protocol(handle, Guid.gopPolicy);
	if (policy !== undefined) memory.write64(policy + GET_VBT, block.spyOn(memory.read64(policy + GET_VBT)));
}

export interface GopSeen {
	/** Status of ConnectController. */
	readonly connect: bigint;
	/** Of the VBT that it was given; `undefined` if it did not ask. */
	readonly vbt: { readonly status: bigint; readonly size: number } | undefined;
	/** Graphics outputs that there are afterwards. */
	readonly outputs: number;
}

/** Lets drivers start on the iGPU anew: those that have started it are stopped before. */
export async function connectGop(firmware: Firmware, bus: Bus, at: string): Promise<GopSeen> {
	const { guest } = firmware;
	const handle = bus.handleOf(at) ?? 0n;
	await spyOnPolicy(firmware);
	await guest.service('DisconnectController', handle, 0, 0);
	guest.block.takeRecords();
	const connect = await guest.service('ConnectController', handle, 0, 0, 1);
	const asked = guest.block.takeRecords().find(({ service }) => service === SERVICE_AT.GetVbtData);
	const outputs = (await firmware.handles(Guid.graphicsOutput)).length;
	const vbt = asked && { status: asked.status, size: Number(asked.arguments[2]) };
	return { connect, vbt, outputs };
}
