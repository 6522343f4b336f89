/** Which file it is that a path or a descriptor stands for, whatever its names are. */
import { fstatSync, statSync } from 'node:fs';

interface Numbers {
	readonly dev: bigint;
	readonly ino: bigint;
}

/** `undefined` for what is not there or cannot be looked at. */
export function fileIdentity(path: string): string | undefined {
	return identityOf(() => statSync(path, { bigint: true }));
}

/** The same for an open descriptor. */
export function descriptorIdentity(descriptor: number): string | undefined {
	return identityOf(() => fstatSync(descriptor, { bigint: true }));
}

/** Windows numbers files with 64 bits, of which a plain number would lose the last: neighbours would be one file. */
function identityOf(look: () => Numbers): string | undefined {
	try {
		const { dev, ino } = look();
		return `${dev}:${ino}`;
	} catch {
		return undefined;
	}
}

/** Whether two paths name the same existing file. */
export function isSameFile(a: string, b: string): boolean {
	const [first, second] = [fileIdentity(a), fileIdentity(b)];
	return first !== undefined && first === second;
}
