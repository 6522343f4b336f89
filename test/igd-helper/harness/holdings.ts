/** What drivers have allocated, created and installed and not given back, from the records of their calls. */
import type { CallRecord } from './machine/block.js';
import { SERVICE_AT, type ServiceName } from './machine/boot-services.js';
import type { Held } from './observed.js';

const PAGE = 4096;

export interface Installed {
	readonly handle: bigint;
	readonly guid: string;
	readonly interface: bigint;
}

export class Holdings {
	private ranges: Held[] = [];
	readonly events = new Set<bigint>();
	readonly pools = new Set<bigint>();
	installed: Installed[] = [];

	get pages(): readonly Held[] {
		return this.ranges;
	}

	take(records: readonly CallRecord[]): void {
		for (const record of records) if (record.status === 0n) this.takeOne(record);
	}

	private takeOne({ service, arguments: args, output, guid }: CallRecord): void {
		const [first = 0n, second = 0n, third = 0n, fourth = 0n] = args;
		switch (service) {
			case SERVICE_AT.AllocatePages:
				this.ranges.push({ type: low(second), address: Number(output), pages: Number(third) });
				break;
			case SERVICE_AT.FreePages:
				this.ranges = this.ranges.flatMap((range) => without(range, Number(first), Number(second)));
				break;
			case SERVICE_AT.AllocatePool:
				this.pools.add(output);
				break;
			case SERVICE_AT.FreePool:
				this.pools.delete(first);
				break;
			case SERVICE_AT.CreateEvent:
			case SERVICE_AT.CreateEventEx:
				this.events.add(output);
				break;
			case SERVICE_AT.CloseEvent:
				this.events.delete(first);
				break;
			case SERVICE_AT.InstallProtocolInterface:
				this.installed.push({ handle: output, guid, interface: fourth });
				break;
			case SERVICE_AT.UninstallProtocolInterface:
				this.installed = this.installed.filter((each) => each.guid !== guid || each.interface !== third);
				break;
		}
	}
}

/** Arguments of 32 bits have anything above them. */
function low(value: bigint): number {
	return Number(value & 0xffff_ffffn);
}

/** What is left of a range when pages of it are freed. */
function without(range: Held, address: number, pages: number): Held[] {
	const end = range.address + range.pages * PAGE;
	const freedEnd = address + pages * PAGE;
	if (freedEnd <= range.address || address >= end) return [range];
	const piece = (from: number, to: number) => ({ ...range, address: from, pages: (to - from) / PAGE });
	return [piece(range.address, address), piece(freedEnd, end)].filter((left) => left.pages > 0);
}

const NAMES = new Map(Object.entries(SERVICE_AT).map(([name, at]) => [at, name as ServiceName]));

export function serviceName(service: number): ServiceName {
	return NAMES.get(service) ?? 'Reserved';
}
