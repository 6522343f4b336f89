/** A button that saves the report as HTML. It is made when it is asked for: its pictures take their time. */
import { useState } from 'preact/hooks';
import { REPORT } from '../../report-page/texts.js';
import type { FileId } from '../../shown.js';
import { savedOf } from '../engine.js';
import { useSpeech } from '../language.js';
import { useLate } from '../late.js';
import { usePage } from '../page-context.js';

/** In ms. */
const KEPT_FOR = 60_000;

export interface SaveReportProps {
	/** Without one it is about all files. */
	readonly file?: FileId;
	/** What it is called. */
	readonly name: string;
}

export function SaveReport({ file, name }: SaveReportProps) {
	const { say, language } = useSpeech();
	const { engine } = usePage();
	const [isMaking, setMaking] = useState(false);
	const isLate = useLate(isMaking);
	const save = async () => {
		if (isMaking) return;
		setMaking(true);
		const about = { type: 'save-report', language, ...(file !== undefined && { file }) } as const;
		const saved = savedOf(await engine.ask<'save-report'>(about));
		setMaking(false);
		if (saved !== undefined) download(saved.name, saved.bytes);
	};
	return (
		<button type="button" class="btn" onClick={save} {...(isMaking && { 'aria-disabled': true })}>
			<svg viewBox="0 0 14 14" aria-hidden="true">
				<path d="M7 1v8M3.5 6 7 9.5 10.5 6M1.5 12.5h11" fill="none" stroke="currentColor" stroke-width="1.5" />
			</svg>
			{say(isLate ? REPORT.making : REPORT.save)}
			<span class="vh"> {name}</span>
		</button>
	);
}

function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
	const url = URL.createObjectURL(new Blob([bytes], { type: 'text/html' }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser reads it when it has found it a place, and does not tell when that is.
	setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
