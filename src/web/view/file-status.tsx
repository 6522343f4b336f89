/** How it stands with a file: waiting, worked on, or what it is and what came of it. */
import type { FileEntry } from '../file-result.js';
import type { Progress } from '../protocol.js';
import { useSpeech } from './language.js';
import { Status } from './parts/status.js';
import { OF_SEVERITY, type StatusKind } from './parts/status-kind.js';
import { WORKING } from './texts.js';

/** What it is and what came of it, in some words. */
export function FileStatus({ file, progress }: { readonly file: FileEntry; readonly progress: Progress | undefined }) {
	const { say, words } = useSpeech();
	const { state, use, kind, gist } = file;
	if (state === 'waiting') return <>{say(WORKING.waiting)}</>;
	if (state === 'working') {
		if (progress === undefined) return <>{say(WORKING.working)}</>;
		const { stage, done, total } = progress;
		const percent = total ? ` ${Math.floor((100 * Math.min(done, total)) / total)}%` : '';
		return <>{`${say(WORKING.stages[stage])}${percent}`}</>;
	}
	if (state === 'cancelled') return <Status is="na">{say(WORKING.cancelled)}</Status>;
	if (state === 'unreadable') return <Status is="err">{say(WORKING.unreadable)}</Status>;
	const said = [kind, gist].flatMap((each) => (each === undefined ? [] : [words(each)])).join(' · ');
	return <Status is={statusOf(file)}>{use === 'other' && said === '' ? say(WORKING.unused) : said}</Status>;
}

export function statusOf({ use, worst, fit, result }: FileEntry): StatusKind {
	if (use === 'other' && (result?.problems.length ?? 0) === 0) return 'na';
	if (worst === undefined || (worst === 'note' && fit !== false)) return 'ok';
	return OF_SEVERITY[worst];
}
