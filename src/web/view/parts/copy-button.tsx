/** Copies a text, and says so for two seconds. */
import { useState } from 'preact/hooks';
import { useSpeech } from '../language.js';
import { usePage } from '../page-context.js';
import { FRAME } from '../texts.js';

const SAID_FOR = 2000;

export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
	const { say } = useSpeech();
	const { announce } = usePage();
	const [copied, setCopied] = useState(false);
	const copy = async () => {
		const done = await copyText(text);
		announce(say(done ? FRAME.copied : FRAME.copyFailed));
		if (!done) return;
		setCopied(true);
		setTimeout(() => setCopied(false), SAID_FOR);
	};
	return (
		<button type="button" class="btn quiet" onClick={copy}>
			{say(copied ? FRAME.copied : FRAME.copy)}
			<span class="vh"> {what}</span>
		</button>
	);
}

async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copySelected(text);
	}
}

/** Where the page comes from plain http there is no clipboard to write to, and from some browsers' file:// neither. */
function copySelected(text: string): boolean {
	const area = document.createElement('textarea');
	area.value = text;
	area.className = 'vh';
	document.body.append(area);
	area.select();
	const copied = document.execCommand('copy');
	area.remove();
	return copied;
}
