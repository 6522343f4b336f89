/** What is told of many findings: those of one kind are counted after the first twenty, and none repeats a value at length. */
import type { Finding } from './finding.js';
import { shortened } from './shortened.js';

/** Of one code and severity. */
const MOST_OF_A_KIND = 20;

interface Told extends Pick<Finding, 'code' | 'severity' | 'message' | 'fix' | 'count'> {
	readonly key?: string;
	readonly section?: string;
}

/** For findings that come one by one. */
export class ToldFindings {
	private readonly kinds = new Map<string, { readonly first: Told; count: number }>();

	/** As it is told; `undefined` where there have been enough of its kind. */
	tell<T extends Told>(finding: T): T | undefined {
		const name = `${finding.code} ${finding.severity}`;
		const kind = this.kinds.get(name) ?? { first: finding, count: 0 };
		this.kinds.set(name, kind);
		kind.count++;
		return kind.count <= MOST_OF_A_KIND ? brief(finding) : undefined;
	}

	/** For each kind that was there too often, one finding that counts the others. */
	get others(): Told[] {
		return [...this.kinds.values()].flatMap(({ first: { code, severity }, count: all }): Told[] => {
			const count = all - MOST_OF_A_KIND;
			if (count <= 0) return [];
			const message = count === 1 ? `1 more finding of the kind ${code}` : `${count} more findings of the kind ${code}`;
			return [{ code: 'more-findings', severity, message, count }];
		});
	}
}

/** All in their order, and behind them those that count the others. */
export function toldFindings<T extends Told>(findings: readonly T[]): (T | Told)[] {
	const told = new ToldFindings();
	const kept = findings.flatMap((finding) => told.tell(finding) ?? []);
	return [...kept, ...told.others];
}

function brief<T extends Told>(finding: T): T {
	const { message, fix, key, section } = finding;
	return {
		...finding,
		message: shortened(message),
		...(fix !== undefined && { fix: shortened(fix) }),
		...(key !== undefined && { key: shortened(key) }),
		...(section !== undefined && { section: shortened(section) }),
	};
}
