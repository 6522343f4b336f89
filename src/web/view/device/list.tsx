/** The list of the combobox: devices of the files, then all others that fit. */
import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../language.js';
import type { Choosable } from './gpus.js';
import { CONTEXT } from './texts.js';

export interface DeviceListProps {
	readonly id: string;
	readonly options: readonly Choosable[];
	readonly marked: number;
	readonly choose: (option: Choosable) => void;
}

export function DeviceList({ id, options, marked, choose }: DeviceListProps) {
	const { say } = useSpeech();
	const list = useRef<HTMLDivElement>(null);
	useEffect(() => {
		list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
	}, [marked]);
	const isFirst = (i: number) => i === 0 || options[i - 1]?.isInFiles !== options[i]?.isInFiles;
	return (
		<div
			class="list"
			id={`${id}-list`}
			role="listbox"
			aria-label={say(CONTEXT.devices)}
			hidden={options.length === 0}
			ref={list}
		>
			{options.map((option, i) => (
				<Fragment key={`${option.id} ${option.address ?? ''}`}>
					{isFirst(i) && (
						<div class="grp" role="presentation">
							{say(option.isInFiles ? CONTEXT.inYourFiles : CONTEXT.otherDevices)}
						</div>
					)}
					{/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the marked option */}
					{/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field */}
					<div
						class="opt"
						role="option"
						id={`${id}-${i}`}
						aria-selected={i === marked}
						// The field would lose the focus, and with it the list.
						onMouseDown={(event) => event.preventDefault()}
						onClick={() => choose(option)}
					>
						<span class="id">{option.id}</span> <span>{option.name}</span>{' '}
						{option.address !== undefined && <span class="id">{option.address}</span>}
					</div>
				</Fragment>
			))}
		</div>
	);
}
