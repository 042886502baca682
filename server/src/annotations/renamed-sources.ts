import type { Source } from '../corpus/source.ts';
import { anchor } from './anchoring.ts';
import type { Target } from './annotation.ts';
import { type AnnotationsFile, annotationsOf, withAnnotation } from './annotations-file.ts';

/**
 * A file of annotations for a corpus in which these sources have other names. Of several sources of one name, the one that
 * holds a target's words is meant; a target whose source has gone keeps its name, so that it stays an orphan of that.
 *
 * @param newName The name that a source has there.
 */
export function withNewNames(
  file: AnnotationsFile,
  sources: readonly Source[],
  newName: (source: Source) => string,
): AnnotationsFile {
  const renamed = (target: Target): Target => {
    const named = sources.filter(({ name }) => name === target.source);
    const source = named.length > 1 ? (anchor(target, named)?.source ?? named[0]) : named[0];
    return source ? { ...target, source: newName(source) } : target;
  };
  return annotationsOf(file).reduce((changed, annotation) => {
    const targets = annotation.targets.map(renamed);
    const isSame = targets.every(({ source }, index) => source === annotation.targets[index]!.source);
    return isSame ? changed : withAnnotation(changed, { ...annotation, targets });
  }, file);
}
