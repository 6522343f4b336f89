/**
 * The wire between QEMU's `x-pci-proxy-dev` and a PCI function of ours (QEMU hw/remote/mpqemu-link.c, proxy.c, 7.2): each
 * access to configuration space or a BAR is a message, and the machine stands still until it is answered. The descriptors
 * of guest RAM that come along are dropped by Node; RAM is reached through its file.
 */
import type { Duplex } from 'node:stream';

const Command = {
	syncMemory: 0,
	result: 1,
	configWrite: 2,
	configRead: 3,
	barWrite: 4,
	barRead: 5,
	setIrq: 6,
	reset: 7,
};
const HEADER_SIZE = 16;

export interface ProxiedFunction {
	/** A promise leaves the machine waiting. */
	readConfig(offset: number, length: number): number | Promise<number>;
	writeConfig(offset: number, length: number, value: number): void;
	/** `address` is the guest's; `memory` is false for I/O ports. */
	readBar(address: number, length: number, memory: boolean): bigint;
	writeBar(address: number, length: number, memory: boolean, value: bigint): void;
}

/** Answers what comes from the socket until it ends. */
export function link(socket: Duplex, proxied: ProxiedFunction): void {
	let pending: Buffer = Buffer.alloc(0);
	socket.on('data', (data: Buffer) => {
		pending = pending.length === 0 ? data : Buffer.concat([pending, data]);
		while (pending.length >= HEADER_SIZE) {
			const end = HEADER_SIZE + Number(pending.readBigUInt64LE(8));
			if (pending.length < end) return;
			answer(socket, proxied, pending.readInt32LE(0), pending.subarray(HEADER_SIZE, end));
			pending = pending.subarray(end);
		}
	});
	// A machine that ends is noticed by its process.
	socket.on('error', () => {});
}

function answer(socket: Duplex, proxied: ProxiedFunction, command: number, body: Buffer): void {
	const reply = (value: bigint) => socket.write(result(value));
	switch (command) {
		case Command.configRead: {
			const value = proxied.readConfig(body.readUInt32LE(0), body.readInt32LE(8));
			if (typeof value === 'number') reply(BigInt(value));
			else value.then((late) => reply(BigInt(late)));
			break;
		}
		case Command.configWrite:
			proxied.writeConfig(body.readUInt32LE(0), body.readInt32LE(8), body.readUInt32LE(4));
			reply(0n);
			break;
		case Command.barRead: {
			const { address, length, memory } = access(body);
			reply(proxied.readBar(address, length, memory));
			break;
		}
		case Command.barWrite: {
			const { address, length, memory } = access(body);
			proxied.writeBar(address, length, memory, BigInt.asUintN(8 * length, body.readBigUInt64LE(8)));
			reply(0n);
			break;
		}
		case Command.reset:
			reply(0n);
			break;
		case Command.syncMemory:
		case Command.setIrq:
			// They have no answer.
			break;
		default:
			throw new Error(`x-pci-proxy-dev sends command ${command}`);
	}
}

function access(body: Buffer): { address: number; length: number; memory: boolean } {
	return {
		address: Number(body.readBigUInt64LE(0)),
		length: body.readUInt32LE(16),
		memory: body.readUInt8(20) !== 0,
	};
}

function result(value: bigint): Buffer {
	const message = Buffer.alloc(HEADER_SIZE + 8);
	message.writeInt32LE(Command.result, 0);
	message.writeBigUInt64LE(8n, 8);
	message.writeBigUInt64LE(value, HEADER_SIZE);
	return message;
}
