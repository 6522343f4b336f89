/**
 * QEMU's fw_cfg device at its I/O ports (QEMU docs/specs/fw_cfg.rst), with files that change from scenario to scenario,
 * which QEMU's own cannot: an I/O BAR at its ports lies over it.
 */
import type { Registers } from './false-function.js';

export const FW_CFG_PORT = 0x510;
export const FW_CFG_PORTS = 16;
const SELECTOR = 0;
const DATA = 1;
const Item = { signature: 0, features: 1, directory: 0x19, firstFile: 0x20 };
/** The traditional interface, without DMA. */
const FEATURES = 1;
const ENTRY_SIZE = 64;
const NAME_AT = 8;

export class FwCfg implements Registers {
	private readonly items = new Map<number, Uint8Array>();
	private selected: Uint8Array = new Uint8Array(0);
	private at = 0;

	/** The files in the order of the directory; a selector is theirs by their place. */
	setFiles(files: readonly (readonly [name: string, content: Uint8Array])[]): void {
		this.items.clear();
		this.items.set(Item.signature, Buffer.from('QEMU'));
		this.items.set(Item.features, Uint8Array.of(FEATURES, 0, 0, 0));
		const directory = Buffer.alloc(4 + files.length * ENTRY_SIZE);
		directory.writeUInt32BE(files.length, 0);
		for (const [index, [name, content]] of files.entries()) {
			const entry = directory.subarray(4 + index * ENTRY_SIZE);
			entry.writeUInt32BE(content.length, 0);
			entry.writeUInt16BE(Item.firstFile + index, 4);
			entry.write(name, NAME_AT, ENTRY_SIZE - NAME_AT - 1, 'latin1');
			this.items.set(Item.firstFile + index, content);
		}
		this.items.set(Item.directory, directory);
	}

	/** Beyond the end of an item there are zeros. */
	read(_bar: number, offset: number): bigint {
		return offset === DATA ? BigInt(this.selected[this.at++] ?? 0) : 0n;
	}

	write(_bar: number, offset: number, length: number, value: bigint): void {
		if (offset !== SELECTOR || length !== 2) return;
		this.selected = this.items.get(Number(value)) ?? new Uint8Array(0);
		this.at = 0;
	}
}
