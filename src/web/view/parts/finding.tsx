/** A finding, which opens into what it means and what to do. Errors are open from the start. */

import type { ReleaseRange } from '../../../bytes/finding.js';
import { hex } from '../../../bytes/hex.js';
import type { ShownFinding } from '../../shown.js';
import { ROM } from '../file/texts.js';
import { type Speech, useSpeech } from '../language.js';
import { nameOf, usePage } from '../page-context.js';
import { Breakable } from './breakable.js';
import { Fix } from './fix.js';
import { LineChanges } from './line-changes.js';
import { Prose } from './prose.js';
import { Status } from './status.js';
import { OF_SEVERITY } from './status-kind.js';
import { FINDING } from './texts.js';

export function Findings({ findings }: { readonly findings: readonly ShownFinding[] }) {
	return (
		<ul class="finds">
			{findings.map((finding, i) => (
				<li key={i}>
					<Finding finding={finding} />
				</li>
			))}
		</ul>
	);
}

export function Finding({ finding }: { readonly finding: ShownFinding }) {
	const { say, words } = useSpeech();
	const { severity, message } = finding;
	return (
		<details open={severity === 'error'}>
			<summary>
				<Status is={OF_SEVERITY[severity]}>{say(FINDING.severity[severity])}</Status>
				<span>
					<Prose text={words(message)} />
				</span>
			</summary>
			<div class="more">
				{finding.changes !== undefined && <LineChanges changes={finding.changes} />}
				<FindingRows finding={finding} />
			</div>
		</details>
	);
}

/** What is behind the sentence; without the fix where it is said already. */
export function FindingRows({ finding, hasFix = true }: { readonly finding: ShownFinding; readonly hasFix?: boolean }) {
	const { say, words } = useSpeech();
	const { files } = usePage().state;
	const { file, offset, cause, fix, remedy, source, code, count, releases, shownBy } = finding;
	const { also = [], against = [], confirmedBy = [] } = finding;
	const place = ({ file: name, line }: { readonly file: string; readonly line?: number }) =>
		line === undefined ? name : say(FINDING.place, { file: name, line });
	return (
		<dl class="kv">
			{file !== undefined && <Row label={say(FINDING.file)} text={nameOf(files, file)} />}
			{offset !== undefined && <Row label={say(FINDING.at)} text={hex(offset)} mono />}
			{releases !== undefined && <Row label={say(FINDING.releases)} text={sayRanges(releases, say)} mono />}
			{hasFix && (
				<>
					<dt>{say(FINDING.fix)}</dt>
					<dd>
						<Fix text={words(fix ?? remedy)} />
					</dd>
				</>
			)}
			{(shownBy?.length ?? 0) > 0 && <Row label={say(FINDING.lines)} text={(shownBy ?? []).join(', ')} mono />}
			{also.length > 0 && <Row label={say(FINDING.also)} text={also.map(place).join(' · ')} />}
			{against.length > 0 && <Row label={say(FINDING.against)} text={against.map(place).join(' · ')} />}
			{confirmedBy.length > 0 && (
				<Row
					label={say(FINDING.confirmedBy)}
					text={confirmedBy.map((each) => `${place(each)} (${each.rule})`).join(' · ')}
				/>
			)}
			<Row label={say(source === undefined ? FINDING.cause : FINDING.rule)} text={words(cause)} />
			{source !== undefined && <Row label={say(FINDING.standsIn)} text={source} />}
			<Row label={say(FINDING.code)} text={code} mono />
			{count !== undefined && <Row label="" text={say(FINDING.more, { count })} />}
		</dl>
	);
}

/** `2022.11 to 2025.08, 2026.02`. */
function sayRanges(ranges: readonly ReleaseRange[], say: Speech['say']): string {
	return ranges.map((range) => say(ROM.range, range)).join(' · ');
}

interface RowProps {
	readonly label: string;
	readonly text: string;
	readonly mono?: boolean;
}

function Row({ label, text, mono }: RowProps) {
	return (
		<>
			<dt>{label}</dt>
			<dd>
				{mono ? (
					<span class="id wrap">
						<Breakable text={text} />
					</span>
				) : (
					<Prose text={text} />
				)}
			</dd>
		</>
	);
}
