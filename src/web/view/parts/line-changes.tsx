/** Lines as they are now, and as they are to be. */
import type { LineChange } from '../../../proxmox/line-changes.js';
import { useSpeech } from '../language.js';
import { Breakable } from './breakable.js';
import { FINDING } from './texts.js';

export function LineChanges({ changes }: { readonly changes: readonly LineChange[] }) {
	const { say } = useSpeech();
	return (
		<div class="diff">
			{changes.map(({ line, before, after }, i) => (
				<div key={i}>
					{before !== undefined && (
						<del>
							<LineNumber line={line} />
							<span class="vh">{say(FINDING.now)} </span>
							<Breakable text={before} />
						</del>
					)}
					{after.map((text, at) => (
						<ins key={at}>
							<LineNumber line={line} />
							<span class="vh">{say(FINDING.write)} </span>
							<Breakable text={text} />
						</ins>
					))}
				</div>
			))}
		</div>
	);
}

function LineNumber({ line }: { readonly line: number | undefined }) {
	return (
		<span class="n" aria-hidden="true">
			{line ?? ''}
		</span>
	);
}
