/** A driver with all that is known of it, each made when it is first asked for: headers, graphics, digest and names. */
import { once } from '../bytes/once.js';
import type { Sha256 } from '../bytes/sha256.js';
import { type Executable, readExecutable } from '../executable/executable.js';
import type { DriverGraphics } from '../graphics/kinds/kinds.js';
import { recognizeDriver } from '../graphics/recognize.js';
import { type KnownDriver, knownDriver } from '../names/known-drivers.js';
import type { MeasuredDriver } from '../names/measured-driver.js';
import { measuredDriver } from '../names/measured-drivers.js';

export interface ExaminedDriver {
	/** As firmware starts it, unpacked. */
	readonly bytes: Uint8Array;
	readonly sha256: string;
	/** Its own headers; `undefined` where it is no PE or TE image. */
	readonly executable: Executable | undefined;
	readonly graphics: DriverGraphics | undefined;
	/** Known by its digest, whatever the headers around it say. */
	readonly known: KnownDriver | undefined;
	/** What it answers when firmware asks it about devices, where somebody has asked. */
	readonly measured: MeasuredDriver | undefined;
}

export function examineDriver(bytes: Uint8Array, sha256: Sha256): ExaminedDriver {
	return new Driver(bytes, sha256);
}

class Driver implements ExaminedDriver {
	readonly bytes: Uint8Array;
	private readonly digest: () => string;
	private readonly headers = once(() => readExecutable(this.bytes));
	private readonly recognised = once(() => recognizeDriver(this.bytes));

	constructor(bytes: Uint8Array, sha256: Sha256) {
		this.bytes = bytes;
		this.digest = once(() => sha256(bytes));
	}

	get sha256() {
		return this.digest();
	}
	get executable() {
		return this.headers();
	}
	get graphics() {
		return this.recognised();
	}
	get known() {
		return knownDriver(this.digest());
	}
	get measured() {
		return measuredDriver(this.digest());
	}
}
