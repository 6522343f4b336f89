/** A button that chooses files, or a directory with all that is in it. */
import { useRef } from 'preact/hooks';
import { givenFiles } from '../given-files.js';
import { usePage } from '../page-context.js';

export interface FileInputProps {
	readonly label: string;
	readonly directory?: boolean;
	readonly main?: boolean;
}

export function FileInput({ label, directory, main }: FileInputProps) {
	const { add } = usePage();
	const input = useRef<HTMLInputElement>(null);
	const chosen = () => {
		const { current } = input;
		if (current?.files) add(givenFiles(current.files));
		// The same file may be chosen again.
		if (current) current.value = '';
	};
	return (
		<label class={`btn${main ? ' main' : ''}`}>
			{label}
			<input
				class="vh"
				type="file"
				multiple
				ref={input}
				onChange={chosen}
				{...(directory && { webkitdirectory: true })}
			/>
		</label>
	);
}
