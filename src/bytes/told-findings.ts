/** What is told of many findings: those of one kind are counted after the first twenty, and none repeats a value at length. */
import type { Finding } from './finding.js';
import { shortened } from './shortened.js';

/** Of one code and severity. */
const MOST_OF_A_KIND = 20;

interface Told extends Pick<Finding, 'code' | 'severity' | 'message' | 'fix' | 'count'> {
	readonly key?: string;
	readonly section?: string;
}

/** In their order; behind them, for each kind that is there too often, one finding counts the others. */
export function toldFindings<T extends Told>(findings: readonly T[]): (T | Told)[] {
	const kinds = new Map<string, T[]>();
	const kept: T[] = [];
	for (const finding of findings) {
		const name = `${finding.code} ${finding.severity}`;
		const kind = kinds.get(name) ?? [];
		kinds.set(name, kind);
		kind.push(finding);
		if (kind.length <= MOST_OF_A_KIND) kept.push(brief(finding));
	}
	const counted = [...kinds.values()].flatMap((kind): Told[] => {
		const [first] = kind;
		const count = kind.length - MOST_OF_A_KIND;
		if (first === undefined || count <= 0) return [];
		const { code, severity } = first;
		const message = count === 1 ? `1 more finding of the kind ${code}` : `${count} more findings of the kind ${code}`;
		return [{ code: 'more-findings', severity, message, count }];
	});
	return [...kept, ...counted];
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
