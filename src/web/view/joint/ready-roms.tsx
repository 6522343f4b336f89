/** The way from the ROMs to the guest, in numbered steps. */

import type { ComponentChildren } from 'preact';
import type { ChosenDevice, JointResult } from '../../joint-result.js';
import { useSpeech } from '../language.js';
import { nameOf, usePage } from '../page-context.js';
import { CodeBox } from '../parts/code-box.js';
import { Heading } from '../parts/heading.js';
import { Tabs } from '../parts/tabs.js';
import { visible } from '../visible.js';
import { ConfigurationLines } from './configuration-lines.js';
import { HostSteps } from './host-steps.js';
import { jointTitle } from './joint-title.js';
import { RomsTable } from './roms-table.js';
import { JOINT, STEPS } from './texts.js';

export function ReadyRoms({ joint, device }: { readonly joint: JointResult; readonly device: ChosenDevice }) {
	const { say } = useSpeech();
	const { roms, targets, copy, steps } = joint;
	const hasLines = targets.some(({ lines }) => lines.length > 0);
	return (
		<>
			<Result joint={joint} device={device} />
			<div class="steps">
				{roms.length > 0 && (
					<Step title={say(STEPS.save)}>
						<RomsTable joint={joint} />
					</Step>
				)}
				{copy !== undefined && (
					<Step title={say(STEPS.copyTo)}>
						<p>{say(STEPS.copyHint, { directory: copy.folder })}</p>
						<CodeBox place={say(STEPS.terminal)} text={copy.command} />
					</Step>
				)}
				{hasLines && (
					<Step title={say(STEPS.lines)}>
						<Tabs
							label={say(STEPS.writtenFor)}
							tabs={targets.map((target) => ({
								id: target.target,
								title: target.title,
								content: () => <ConfigurationLines target={target} />,
							}))}
						/>
					</Step>
				)}
				{hasLines && steps.length > 0 && (
					<Step title={say(STEPS.prepare)}>
						<HostSteps steps={steps} />
					</Step>
				)}
				{hasLines && (
					<Step title={say(STEPS.start)}>
						<p>{say(STEPS.startHint)}</p>
					</Step>
				)}
			</div>
		</>
	);
}

function Step({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
	return (
		<section class="step">
			<h3>{title}</h3>
			{children}
		</section>
	);
}

function Result({ joint, device }: { readonly joint: JointResult; readonly device: ChosenDevice }) {
	const { say, sentences, language } = useSpeech();
	const { files } = usePage().state;
	const { roms } = joint;
	const title = visible(jointTitle(joint, device, language));
	if (roms.length === 0) return <Heading text={title} />;
	const areFit = roms.every(({ fit }) => fit);
	const sources = [...new Set(roms.flatMap(({ from }) => from.map(({ file }) => nameOf(files, file))))];
	return (
		<Heading text={title}>
			<p class="sum">
				{sentences(
					say(JOINT.madeOf, { files: sources }),
					areFit && say(roms.length === 1 ? JOINT.oneFits : JOINT.allFit),
				)}
			</p>
		</Heading>
	);
}
