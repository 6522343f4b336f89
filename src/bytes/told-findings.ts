/** Findings as reports have them: with what they say in English, those of one kind counted after the first twenty. */
import type { Catalogue } from '../language/entry.js';
import { render } from '../language/render.js';
import { shortened } from '../language/shortened.js';
import type { PciDevice, Schema, Value, Values } from '../language/values.js';
import type { Finding, ReportedFinding } from './finding.js';
import { MORE_FINDINGS } from './findings.js';
import { toldValues } from './told-values.js';

/** Of one code and severity. */
export const MOST_OF_A_KIND = 20;

/** What all findings of a report may speak of: each entry takes those that it declares and the finding itself lacks. */
export interface Context {
	/** As the user wrote it. */
	readonly file?: string | undefined;
	readonly id?: PciDevice | undefined;
	readonly address?: string | undefined;
	readonly [name: string]: Value;
}

/** Where the words of a code are: those that any report may have are in no catalogue of a report. */
export function catalogueOf(code: string, catalogue: Catalogue): Catalogue {
	return Object.hasOwn(MORE_FINDINGS, code) ? MORE_FINDINGS : catalogue;
}

interface Told extends Pick<Finding, 'code' | 'severity' | 'values' | 'count'> {
	readonly key?: string;
	readonly section?: string;
}

type Reported<T> = T & Pick<ReportedFinding, 'values' | 'message' | 'fix'>;

/** For findings that come one by one. */
export class ToldFindings {
	private readonly kinds = new Map<string, { readonly first: Told; count: number }>();
	private readonly catalogue: Catalogue;
	private readonly context: Context;

	constructor(catalogue: Catalogue, context: Context = {}) {
		this.catalogue = catalogue;
		this.context = context;
	}

	/** As it is told; `undefined` where there have been enough of its kind. */
	tell<T extends Told>(finding: T): Reported<T> | undefined {
		const name = `${finding.code} ${finding.severity}`;
		const kind = this.kinds.get(name) ?? { first: finding, count: 0 };
		this.kinds.set(name, kind);
		kind.count++;
		return kind.count <= MOST_OF_A_KIND ? this.report(finding) : undefined;
	}

	/** For each kind that was there too often, one finding that counts the others. */
	get others(): Reported<Told>[] {
		return [...this.kinds.values()].flatMap(({ first: { code: of, severity }, count: all }) => {
			const count = all - MOST_OF_A_KIND;
			return count <= 0 ? [] : this.report({ code: 'more-findings', severity, count, values: { count, of } });
		});
	}

	private report<T extends Told>(finding: T): Reported<T> {
		return toldFinding(finding, this.catalogue, this.context);
	}
}

/** With its words in English; its keys have one order in all reports. */
export function toldFinding<T extends Told>(finding: T, catalogue: Catalogue, context: Context = {}): Reported<T> {
	const { code, values, key, section, ...rest } = finding;
	const words = catalogueOf(code, catalogue);
	const all = toldValues(words[code]?.values ?? {}, inContext(words, { code, values }, context));
	return {
		...rest,
		...(key !== undefined && { key: shortened(key) }),
		...(section !== undefined && { section: shortened(section) }),
		code,
		...render(words, { code, values: all }, 'en'),
		values: all,
	} as unknown as Reported<T>;
}

/** The values of a finding with those of its context that its entry declares and it lacks. */
export function inContext(
	catalogue: Catalogue,
	{ code, values }: Pick<Finding, 'code' | 'values'>,
	context: Context,
): Values {
	const schema: Schema = catalogue[code]?.values ?? {};
	const names = Object.keys(schema).filter((name) => values[name] === undefined && context[name] !== undefined);
	return { ...Object.fromEntries(names.map((name) => [name, context[name]])), ...values };
}

/**
 * All in their order, and behind them those that count the others.
 * @param catalogue a function where its words are to be loaded only if something is to be said
 */
export function toldFindings<T extends Told>(
	findings: readonly T[],
	catalogue: Catalogue | (() => Catalogue),
	context: Context = {},
): (Reported<T> | Reported<Told>)[] {
	if (findings.length === 0) return [];
	const told = new ToldFindings(typeof catalogue === 'function' ? catalogue() : catalogue, context);
	const kept = findings.flatMap((finding) => told.tell(finding) ?? []);
	return [...kept, ...told.others];
}
