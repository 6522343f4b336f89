/** What the harness asks of the guest's firmware: protocols, memory, images (UEFI 2.10 §7). */
import { isError, MemoryType } from './boot-services.js';
import type { Guest } from './guest.js';

const PAGE = 4096;
const ALLOCATE_ANY = 0;
const BY_PROTOCOL = 2;
/** Of scratch memory: two answers, a GUID, and room for a memory map. */
const FIRST_ANSWER = 0;
const SECOND_ANSWER = 8;
const GUID_AT = 16;
const GUID_SIZE = 16;
export const FREE_SCRATCH = 64;
const MAP_AT = PAGE;
const MAP_PAGES = 16;
const BUFFER_TOO_SMALL = 5n;

/** GUIDs as 32 digits in the order of their bytes. */
export const Guid = {
	pciIo: '00b2f54cb868a54c9eecb23e3f50029a',
	loadedImage: 'a1311b5b6295d2118e3f00a0c969723b',
	gopPolicy: '1b932eec8132a5488107df8a8bed3c5d',
	driverBinding: 'ab31a01843b41a4da5c00c09261e9f71',
	graphicsOutput: 'dea94290dc23384a96fb7aded080516a',
} as const;

export interface MapEntry {
	readonly type: number;
	readonly start: number;
	readonly pages: number;
}

export class Firmware {
	readonly guest: Guest;
	readonly scratch: number;

	private constructor(guest: Guest, scratch: number) {
		this.guest = guest;
		this.scratch = scratch;
	}

	static async of(guest: Guest): Promise<Firmware> {
		// Drivers do not run yet: where their calls are recorded is room for the first answer.
		const answer = guest.block.recordsAddress;
		await guest.mustService('AllocatePages', ALLOCATE_ANY, MemoryType.bootServicesData, 1 + MAP_PAGES, answer);
		return new Firmware(guest, Number(guest.memory.read64(answer)));
	}

	async allocate(pages: number, type: number = MemoryType.bootServicesData): Promise<number> {
		await this.guest.mustService('AllocatePages', ALLOCATE_ANY, type, pages, this.scratch);
		return Number(this.answer());
	}

	async handles(guid: string): Promise<bigint[]> {
		const { scratch } = this;
		const args = [this.putGuid(guid), 0, scratch + FIRST_ANSWER, scratch + SECOND_ANSWER];
		if (isError(await this.guest.service('LocateHandleBuffer', BY_PROTOCOL, ...args))) return [];
		const count = Number(this.answer());
		const buffer = this.answer(SECOND_ANSWER);
		const data = this.guest.memory.read(Number(buffer), 8 * count);
		await this.guest.mustService('FreePool', buffer);
		return Array.from({ length: count }, (_, index) => data.readBigUInt64LE(8 * index));
	}

	/** Address of the interface; `undefined` if the handle does not have it. */
	async protocol(handle: bigint, guid: string): Promise<number | undefined> {
		const status = await this.guest.service('HandleProtocol', handle, this.putGuid(guid), this.scratch);
		return isError(status) ? undefined : Number(this.answer());
	}

	/** On a handle, or a new one for 0. */
	async install(handle: bigint, guid: string, address: number | bigint): Promise<bigint> {
		this.guest.memory.write64(this.scratch, handle);
		await this.guest.mustService('InstallProtocolInterface', this.scratch, this.putGuid(guid), 0, address);
		return this.answer();
	}

	async uninstall(handle: bigint, guid: string, address: number | bigint): Promise<void> {
		await this.guest.mustService('UninstallProtocolInterface', handle, this.putGuid(guid), address);
	}

	async memoryMap(): Promise<MapEntry[]> {
		const { memory } = this.guest;
		memory.write64(this.scratch, BigInt(MAP_PAGES * PAGE));
		const answers = [16, 24, 32].map((offset) => this.scratch + FREE_SCRATCH + offset);
		const [key = 0, size = 0, version = 0] = answers;
		const status = await this.guest.service('GetMemoryMap', this.scratch, this.scratch + MAP_AT, key, size, version);
		if (isError(status)) throw new Error(`GetMemoryMap: ${status === BUFFER_TOO_SMALL ? 'too small' : status}`);
		const entrySize = Number(memory.read64(size));
		const data = memory.read(this.scratch + MAP_AT, Number(this.answer()));
		return Array.from({ length: Math.floor(data.length / entrySize) }, (_, index) => ({
			type: data.readUInt32LE(index * entrySize),
			start: Number(data.readBigUInt64LE(index * entrySize + 8)),
			pages: Number(data.readBigUInt64LE(index * entrySize + 24)),
		}));
	}

	/** An image out of memory, not started: its handle, or the status of LoadImage. */
	async loadImage(address: number, size: number): Promise<{ handle: bigint; status: bigint }> {
		const parent = this.guest.block.image;
		const status = await this.guest.service('LoadImage', 0, parent, 0, address, size, this.scratch);
		return { handle: this.answer(), status };
	}

	answer(at = FIRST_ANSWER): bigint {
		return this.guest.memory.read64(this.scratch + at);
	}

	private putGuid(guid: string): number {
		if (guid.length !== 2 * GUID_SIZE) throw new RangeError(`GUID ${guid}`);
		this.guest.memory.write(this.scratch + GUID_AT, Buffer.from(guid, 'hex'));
		return this.scratch + GUID_AT;
	}
}
