/**
 * Behind BAR 0 of the false iGPU, as far as it is cheap and honest: registers hold what is written, and what a driver waits
 * for is acknowledged at once (i915's intel_display_regs.h, i915_reg.h). No display answers: GMBUS and AUX report that.
 */
import type { Registers } from './machine/false-function.js';

const REQUEST = 2 ** 31;
const BIT_30 = 2 ** 30;

interface Rule {
	readonly from: number;
	readonly to: number;
	/** What a read gives, of what has been written. */
	read(written: number, offset: number): number;
}

/** In each, bit 30 says that bit 31 has been followed. */
const followed = (from: number, to = from): Rule => ({
	from,
	to,
	read: (written) => ((written & ~BIT_30) | (written & REQUEST ? BIT_30 : 0)) >>> 0,
});

const RULES: readonly Rule[] = [
	// Power wells: each second bit is the request, the one below it the state.
	{ from: 0x45400, to: 0x4545f, read: (written) => ((written & 0xaaaa_aaaa) | ((written & 0xaaaa_aaaa) >>> 1)) >>> 0 },
	// PLLs of the display and of ports, and the clock of the core display: locked when they are on.
	followed(0x46010, 0x46fff),
	followed(0x130000, 0x13ffff),
	// Buffers of the display: powered when asked for.
	followed(0x45008),
	followed(0x44fe8),
	followed(0x44300, 0x44304),
	// Fuses have been read, and their values are in all power wells.
	{ from: 0x42000, to: 0x42000, read: () => 0x8ffc_0000 },
	// Pipes and transcoders: state behind the enable bit.
	followed(0x70008),
	followed(0x71008),
	followed(0x72008),
	followed(0x73008),
	// Buffers of ports: idle where they are off.
	{ from: 0x64000, to: 0x64000, read: idle },
	{ from: 0x64100, to: 0x64100, read: idle },
	{ from: 0x64200, to: 0x64200, read: idle },
	{ from: 0x64300, to: 0x64300, read: idle },
	{ from: 0x64400, to: 0x64400, read: idle },
];

const PCODE_MAILBOX = 0x138124;
const AUX_FIRST = 0x64010;
const AUX_LAST = 0x64710;
const AUX_STRIDE = 0x100;
const AUX_DONE_TIMEOUT = BIT_30 | 0x1000_0000;
const GMBUS_STATUS = 0xc5108;
/** No device has acknowledged, and the controller is ready. */
const GMBUS_NAK = 0x0c00;
const FORCE_WAKE: ReadonlyMap<number, number> = new Map([
	[0xa278, 0x0d84],
	[0xa270, 0x0d88],
	[0xa188, 0x130044],
]);

export class DisplayEngine implements Registers {
	private readonly written = new Map<string, number>();
	private readonly limit: number;
	private readonly onLimit: () => void;
	accesses = 0;
	/** Registers that were read. */
	readonly reads = new Set<number>();

	constructor(limit: number, onLimit: () => void) {
		this.limit = limit;
		this.onLimit = onLimit;
	}

	read(bar: number, offset: number, length: number): bigint {
		this.count();
		if (bar === 0) this.reads.add(offset);
		const low = BigInt(this.register(bar, offset & ~3) >>> 0) >> BigInt(8 * (offset & 3));
		return length === 8 ? low | (BigInt(this.register(bar, offset + 4) >>> 0) << 32n) : low;
	}

	write(bar: number, offset: number, length: number, value: bigint): void {
		this.count();
		this.put(bar, offset & ~3, Number(value & 0xffff_ffffn));
		if (length === 8) this.put(bar, offset + 4, Number(value >> 32n));
	}

	private register(bar: number, offset: number): number {
		const written = this.written.get(`${bar} ${offset}`) ?? 0;
		if (bar !== 0) return written;
		if (offset === GMBUS_STATUS) return GMBUS_NAK;
		if (offset === PCODE_MAILBOX) return written & ~REQUEST;
		const isAux = offset >= AUX_FIRST && offset <= AUX_LAST && (offset - AUX_FIRST) % AUX_STRIDE === 0;
		if (isAux && written & REQUEST) return (written & ~REQUEST) | AUX_DONE_TIMEOUT;
		const rule = RULES.find(({ from, to }) => offset >= from && offset <= to);
		return rule === undefined ? written : rule.read(written, offset);
	}

	private put(bar: number, offset: number, value: number): void {
		this.written.set(`${bar} ${offset}`, value);
		const acknowledged = bar === 0 ? FORCE_WAKE.get(offset) : undefined;
		// The upper half is the mask of the bits that are written.
		if (acknowledged !== undefined) this.written.set(`0 ${acknowledged}`, value & 0xffff);
	}

	/** Counts from now on. */
	restart(): void {
		this.accesses = 0;
		this.reads.clear();
	}

	private count(): void {
		this.accesses++;
		if (this.accesses === this.limit) this.onLimit();
	}
}

function idle(written: number): number {
	return written & REQUEST ? written & ~0x80 : written | 0x80;
}
