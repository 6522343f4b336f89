/** A button that saves the report as HTML. It is made when it is asked for: its pictures take their time. */
import { useState } from 'preact/hooks';
import { REPORT } from '../../report-page/texts.js';
import type { FileId, Words } from '../../shown.js';
import { savedOf } from '../engine.js';
import { useSpeech } from '../language.js';
import { useLate } from '../late.js';
import { usePage } from '../page-context.js';
import { download } from './download.js';
import { SaveIcon } from './save-icon.js';
import { Why } from './why.js';

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
	const [why, setWhy] = useState<Words>();
	const isLate = useLate(isMaking);
	const save = async () => {
		if (isMaking) return;
		setMaking(true);
		const about = { type: 'save-report', language, ...(file !== undefined && { file }) } as const;
		const answer = await engine.ask<'save-report'>(about);
		setMaking(false);
		setWhy(answer.why);
		download(savedOf(answer), 'text/html');
	};
	return (
		<>
			<button type="button" class="btn" onClick={save} {...(isMaking && { 'aria-disabled': true })}>
				<SaveIcon />
				{say(isLate ? REPORT.making : REPORT.save)}
				<span class="vh"> {name}</span>
			</button>
			{why !== undefined && <Why said={why} />}
		</>
	);
}
