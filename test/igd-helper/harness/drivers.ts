/** Drivers in the guest, loaded with boot services that record their calls, and taken away again. */

import { Holdings } from './holdings.js';
import { isError } from './machine/boot-services.js';
import { type Firmware, Guid } from './machine/firmware.js';

const PAGE = 4096;
/** Of EFI_LOADED_IMAGE_PROTOCOL. */
const SYSTEM_TABLE = 16;
const UNLOAD = 88;
const BOOT_SERVICES_CODE = 3;
/** xor eax, eax; ret. */
const SUCCESS_CODE = Uint8Array.of(0x31, 0xc0, 0xc3);

interface Loaded {
	readonly handle: bigint;
	readonly buffer: number;
	readonly pages: number;
}

export class Drivers {
	private readonly firmware: Firmware;
	private loaded: Loaded[] = [];
	private successCode = 0;
	holdings = new Holdings();

	constructor(firmware: Firmware) {
		this.firmware = firmware;
	}

	/** Status of LoadImage where it fails, else of the entry point. */
	async start(image: Uint8Array): Promise<bigint> {
		const { guest } = this.firmware;
		const pages = Math.ceil(image.length / PAGE);
		const buffer = await this.firmware.allocate(pages);
		guest.memory.write(buffer, image);
		const { handle, status } = await this.firmware.loadImage(buffer, image.length);
		if (isError(status)) return status;
		this.loaded.push({ handle, buffer, pages });
		const loadedImage = await this.firmware.protocol(handle, Guid.loadedImage);
		if (loadedImage === undefined) throw new Error('a loaded image without its protocol');
		guest.memory.write64(loadedImage + SYSTEM_TABLE, BigInt(guest.block.driverSystemTable));
		return guest.service('StartImage', handle, 0, 0);
	}

	/** UnloadImage where there is a function for it. */
	async unload(): Promise<('none' | 'gone' | bigint)[]> {
		const answers: ('none' | 'gone' | bigint)[] = [];
		for (const { handle } of this.loaded.toReversed()) {
			const loadedImage = await this.firmware.protocol(handle, Guid.loadedImage);
			if (loadedImage === undefined) answers.push('gone');
			else if (this.firmware.guest.memory.read64(loadedImage + UNLOAD) === 0n) answers.push('none');
			else answers.push(await this.firmware.guest.service('UnloadImage', handle));
		}
		return answers;
	}

	/** Gives back all that they hold, and the images themselves. */
	async clean(): Promise<void> {
		const { guest } = this.firmware;
		guest.block.setFaults({});
		for (const event of this.holdings.events) await guest.mustService('CloseEvent', event);
		for (const { handle, guid, interface: address } of this.holdings.installed) {
			await this.firmware.uninstall(handle, guid, address);
		}
		for (const { address, pages } of this.holdings.pages) await guest.mustService('FreePages', address, pages);
		for (const pool of this.holdings.pools) await guest.mustService('FreePool', pool);
		if (this.successCode === 0) {
			this.successCode = await this.firmware.allocate(1, BOOT_SERVICES_CODE);
			guest.memory.write(this.successCode, SUCCESS_CODE);
		}
		for (const { handle, buffer, pages } of this.loaded) {
			const loadedImage = await this.firmware.protocol(handle, Guid.loadedImage);
			if (loadedImage !== undefined) {
				guest.memory.write64(loadedImage + UNLOAD, BigInt(this.successCode));
				await guest.mustService('UnloadImage', handle);
			}
			await guest.mustService('FreePages', buffer, pages);
		}
		this.loaded = [];
		this.holdings = new Holdings();
		guest.block.takeRecords();
	}
}
