/** What the logs say: the messages in them, with the device that each is about, connected over all files. */

/** The messages of one kind that are kept, of each file and device; the others are counted. */
const MOST_OF_A_KIND = 16;
/** Of all files and devices. */
const MOST_OF_A_MESSAGE = 1024;

export interface Fact<Id extends string = string> {
	readonly message: Id;
	/** Number of the file, in the order of the inputs. */
	readonly file: number;
	/** Number of the line in it, from 1; of several that are one message, the first. */
	readonly line: number;
	/** `0000:01:00.0`, of the message or else of the line that it is in. */
	readonly device?: string;
	/** Since the kernel started, where the line has its time stamp. */
	readonly seconds?: number;
	/** What stands in the gaps of the pattern, by their names. */
	readonly values: Readonly<Record<string, string>>;
}

interface Kept<Id extends string> {
	readonly facts: Fact<Id>[];
	readonly perPlace: Map<string, number>;
	readonly perFile: Map<number, number>;
}

export class Facts<Id extends string = string> {
	private readonly kept = new Map<string, Kept<Id>>();

	add(fact: Fact<Id>): void {
		const kept: Kept<Id> = this.kept.get(fact.message) ?? { facts: [], perPlace: new Map(), perFile: new Map() };
		this.kept.set(fact.message, kept);
		kept.perFile.set(fact.file, (kept.perFile.get(fact.file) ?? 0) + 1);
		if (kept.facts.length >= MOST_OF_A_MESSAGE) return;
		const place = `${fact.file} ${fact.device ?? ''}`;
		const before = kept.perPlace.get(place) ?? 0;
		kept.perPlace.set(place, before + 1);
		if (before < MOST_OF_A_KIND) kept.facts.push(fact);
	}

	/** The first of each file and device, in the order of the inputs; with `device` those about it. */
	of(message: Id, device?: string): readonly Fact<Id>[] {
		const facts = this.kept.get(message)?.facts ?? [];
		return device === undefined ? facts : facts.filter((fact) => fact.device === device);
	}

	has(message: Id, device?: string): boolean {
		return this.of(message, device).length > 0;
	}

	/** How often it is there, in all files or in one, with those that are not kept. */
	count(message: Id, file?: number): number {
		const perFile = this.kept.get(message)?.perFile ?? new Map<number, number>();
		return file === undefined ? [...perFile.values()].reduce((sum, count) => sum + count, 0) : (perFile.get(file) ?? 0);
	}

	all(): readonly Fact<Id>[] {
		return [...this.kept.values()].flatMap(({ facts }) => facts);
	}
}
