/** What is in a module of a UCP package: stored, or in EFI 1.1 compression. */
import { efiDecompress } from '../../../codec/efi-decompress.js';
import type { ContainerTools, MemberContent } from '../container.js';
import { decompressed, MAX_UNPACKED } from '../decompressed.js';
import { UnreadableError } from '../problem.js';
import { MODULE_HEADER, type Module, SIZES_AT } from './modules.js';

/** The packed size may count so many bytes more than there are: they are zeros that were left away. */
const MOST_LEFT_AWAY = 16;

export function moduleContent(bytes: Uint8Array, module: Module, tools: ContainerTools): MemberContent {
	const { unpacked } = module;
	if (!isPacked(module)) return unpacked <= stored(bytes, module).length ? moduleBytes(bytes, module) : missing();
	return decompressed(unpacked, () => moduleBytes(bytes, module), tools);
}

// biome-ignore lint/correctness/useYield: it has nothing to give
function* missing(): Generator<Uint8Array> {
	throw new UnreadableError({ reason: 'truncated' });
}

/** @throws FormatError */
export function moduleBytes(bytes: Uint8Array, module: Module): Uint8Array {
	if (!isPacked(module)) return stored(bytes, module).subarray(0, module.unpacked);
	const stream = bytes.subarray(module.start + SIZES_AT, module.end);
	return efiDecompress(whole(stream, MODULE_HEADER - SIZES_AT + module.packed), { maxSize: MAX_UNPACKED });
}

function isPacked({ packed, unpacked }: Module): boolean {
	return packed !== unpacked;
}

function stored(bytes: Uint8Array, { start, end }: Module): Uint8Array {
	return bytes.subarray(start + MODULE_HEADER, end);
}

function whole(stream: Uint8Array, size: number): Uint8Array {
	if (size <= stream.length || size > stream.length + MOST_LEFT_AWAY) return stream;
	const filled = new Uint8Array(size);
	filled.set(stream);
	return filled;
}
