/** A field that one of the files is chosen in. */
import { useId } from 'preact/hooks';
import type { FileEntry } from '../../file-result.js';
import type { FileId } from '../../shown.js';
import { visible } from '../visible.js';

export interface FileSelectProps {
	readonly label: string;
	readonly files: readonly FileEntry[];
	readonly value: FileId;
	readonly onChange: (id: FileId) => void;
}

export function FileSelect({ label, files, value, onChange }: FileSelectProps) {
	const id = useId();
	return (
		<div class="field">
			<label for={id}>{label}</label>
			<select id={id} class="box" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
				{files.map((file) => (
					<option key={file.id} value={file.id}>
						{visible(file.names[0])}
					</option>
				))}
			</select>
		</div>
	);
}
