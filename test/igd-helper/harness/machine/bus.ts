/** The PCI functions of the guest as drivers find them: PciIo of each, with writes recorded, there or taken away. */
import { type Firmware, FREE_SCRATCH, Guid } from './firmware.js';
import { FW_CFG_PORT } from './fw-cfg.js';

/** Members of EFI_PCI_IO_PROTOCOL (UEFI 2.10 §14.4). */
const PciIo = { memWrite: 24, ioWrite: 40, pciWrite: 56, getLocation: 112 };
const WIDTH_32 = 2;
const COMMAND = 0x04;
const BASE_ADDRESS = 0x10;
const IO_DECODING = 1;
const HARNESS = '00:1e.0';

interface OnBus {
	readonly handle: bigint;
	readonly pciIo: number;
	shown: boolean;
}

export class Bus {
	private readonly firmware: Firmware;
	private readonly functions = new Map<string, OnBus>();

	private constructor(firmware: Firmware) {
		this.firmware = firmware;
	}

	/** The harness's own function is hidden at once. */
	static async of(firmware: Firmware): Promise<Bus> {
		const bus = new Bus(firmware);
		for (const handle of await firmware.handles(Guid.pciIo)) {
			const pciIo = await firmware.protocol(handle, Guid.pciIo);
			if (pciIo !== undefined) bus.functions.set(await bus.location(pciIo), { handle, pciIo, shown: true });
		}
		await bus.hide(HARNESS);
		bus.hook();
		return bus;
	}

	/** Where the function with this PciIo is. */
	addressOf(pciIo: number): string {
		for (const [address, each] of this.functions) if (each.pciIo === pciIo) return address;
		return 'unknown';
	}

	handleOf(address: string): bigint | undefined {
		return this.functions.get(address)?.handle;
	}

	/** A function that firmware has not found cannot be shown. */
	async show(address: string): Promise<void> {
		const found = this.functions.get(address);
		if (found === undefined || found.shown) return;
		found.shown = true;
		await this.firmware.install(found.handle, Guid.pciIo, found.pciIo);
	}

	async hide(address: string): Promise<void> {
		const found = this.functions.get(address);
		if (found === undefined || !found.shown) return;
		found.shown = false;
		await this.firmware.uninstall(found.handle, Guid.pciIo, found.pciIo);
	}

	/** Whether the harness's fw_cfg device lies over QEMU's. */
	async setFwCfg(own: boolean): Promise<void> {
		await this.writeHarness(COMMAND, 0);
		await this.writeHarness(BASE_ADDRESS, own ? FW_CFG_PORT : 0);
		await this.writeHarness(COMMAND, own ? IO_DECODING : 0);
	}

	private async writeHarness(offset: number, value: number): Promise<void> {
		const pciIo = this.functions.get(HARNESS)?.pciIo ?? 0;
		const { guest, scratch } = this.firmware;
		guest.memory.write64(scratch + FREE_SCRATCH, BigInt(value));
		const write = Number(guest.memory.read64(pciIo + PciIo.pciWrite));
		await guest.call(write, pciIo, WIDTH_32, offset, 1, scratch + FREE_SCRATCH);
	}

	private async location(pciIo: number): Promise<string> {
		const { guest, scratch } = this.firmware;
		const answers = [0, 8, 16, 24].map((offset) => scratch + FREE_SCRATCH + offset);
		await guest.call(Number(guest.memory.read64(pciIo + PciIo.getLocation)), pciIo, ...answers);
		const [bus = 0, slot = 0, number = 0] = answers.slice(1).map((at) => Number(guest.memory.read64(at)));
		const hex = (value: number) => value.toString(16).padStart(2, '0');
		return `${hex(bus)}:${hex(slot)}.${number}`;
	}

	/** All functions have the same code, whose writes are recorded from now on. */
	private hook(): void {
		const { block, memory } = this.firmware.guest;
		const places = [PciIo.pciWrite, PciIo.memWrite, PciIo.ioWrite];
		const hooks = block.pciHooks;
		const all = [...this.functions.entries()].filter(([address]) => address !== HARNESS).map(([, { pciIo }]) => pciIo);
		const [first] = all;
		if (first === undefined) return;
		block.putPciOriginals(places.map((place) => memory.read64(first + place)));
		for (const pciIo of all) {
			for (const [index, place] of places.entries()) memory.write64(pciIo + place, hooks[index] as bigint);
		}
	}
}
