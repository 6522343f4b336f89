/** A field for text that is pasted: what is pasted is taken at once, what is typed by the button. */
import { useId, useRef } from 'preact/hooks';
import { useSpeech } from '../language.js';
import { usePage } from '../page-context.js';
import { START } from '../texts.js';

const EXAMPLE = '03:00.0 VGA compatible controller [0300]: … [1002:1636] (rev c6)';

export function PasteBox({ title, hint }: { readonly title: string; readonly hint: string }) {
	const { say } = useSpeech();
	const { paste } = usePage();
	const id = useId();
	const field = useRef<HTMLTextAreaElement>(null);
	const take = () => {
		const text = field.current?.value ?? '';
		if (text.trim() === '') return;
		paste(text);
		if (field.current) field.current.value = '';
	};
	return (
		<section>
			<h3>
				<label for={id}>{title}</label>
			</h3>
			{/* What was pasted is in the field only after the event. */}
			<textarea
				id={id}
				class="box"
				spellcheck={false}
				placeholder={EXAMPLE}
				ref={field}
				onPaste={() => setTimeout(take)}
			/>
			<p class="small dim">{hint}</p>
			<div class="acts">
				<button type="button" class="btn" onClick={take}>
					{say(START.usePaste)}
				</button>
			</div>
		</section>
	);
}
