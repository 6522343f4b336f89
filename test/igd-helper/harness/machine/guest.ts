/** The guest as the harness sees it: any function in it can be called, and its RAM read between two calls. */
import { Block } from './block.js';
import { BootedMachine, type MachineSettings } from './boot.js';
import { SERVICE_AT, type ServiceName } from './boot-services.js';
import { ControlFunction } from './control.js';

const BOOT_SERVICES_AT = 96;
const TABLE_HEADER = 24;
/** A call may take so long before the machine counts as hung: boots and 2 GiB of zeros take some seconds. */
const PATIENCE_SECONDS = 120;

/** The machine is gone, or does not answer: what ran last crashed it or hangs. */
export class GuestLost extends Error {}

export class Guest {
	readonly machine: BootedMachine;
	readonly control = new ControlFunction();
	private found: Block | undefined;
	private services = 0;

	private constructor(settings: MachineSettings) {
		this.machine = new BootedMachine(settings, this.control);
	}

	/** Boots until the application waits for calls. */
	static async boot(settings: MachineSettings): Promise<Guest> {
		const guest = new Guest(settings);
		try {
			const address = await guest.orLost(guest.control.block);
			await guest.orLost(guest.control.atRest());
			guest.found = new Block(guest.machine.memory, address);
			guest.block.setFaults({});
			guest.services = Number(guest.machine.memory.read64(guest.block.systemTable + BOOT_SERVICES_AT));
			await guest.service('SetWatchdogTimer', 0);
			return guest;
		} catch (error) {
			await guest.machine.stop();
			throw error;
		}
	}

	get block(): Block {
		if (this.found === undefined) throw new Error('the application does not run yet');
		return this.found;
	}

	get memory() {
		return this.machine.memory;
	}

	/** A function of the guest with Microsoft's convention, which UEFI has on X64. */
	async call(address: number, ...args: readonly (number | bigint)[]): Promise<bigint> {
		this.block.putCall(address, args.map(BigInt));
		this.control.go(true);
		await this.orLost(this.control.atRest());
		return this.block.result;
	}

	/** A boot service, from the firmware's own table: nothing is recorded. */
	async service(name: ServiceName, ...args: readonly (number | bigint)[]): Promise<bigint> {
		const pointer = this.services + TABLE_HEADER + 8 * SERVICE_AT[name];
		return this.call(Number(this.memory.read64(pointer)), ...args);
	}

	/** The same, where it must succeed. */
	async mustService(name: ServiceName, ...args: readonly (number | bigint)[]): Promise<void> {
		const status = await this.service(name, ...args);
		if (status !== 0n) throw new Error(`${name}: status 0x${status.toString(16)}`);
	}

	async stop(): Promise<void> {
		await this.machine.stop();
	}

	private async orLost<T>(step: Promise<T>): Promise<T> {
		let timer: NodeJS.Timeout | undefined;
		const lost = new Promise<never>((_, reject) => {
			timer = setTimeout(() => reject(new GuestLost('the machine does not answer')), PATIENCE_SECONDS * 1000);
			this.machine.ended.then(() => reject(new GuestLost(`QEMU ended: ${this.machine.complaints}`)));
		});
		try {
			return await Promise.race([step, lost]);
		} finally {
			clearTimeout(timer);
		}
	}
}
