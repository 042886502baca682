interface CldrUnit {
  readonly dimension: string;
  readonly scale: number;
  readonly offset?: number;
  readonly prefixable?: true;
}

export function cldrUnits(): readonly (readonly [string, CldrUnit])[];

export function cldrPrefixes(): readonly (readonly [string, number])[];
