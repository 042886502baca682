/** Words of what fighters are called that tell for which side of a war or an uprising they fight; lower case, singular. */
export const SIDES: Readonly<Record<'of the state' | 'against it', readonly string[]>> = {
  'of the state': [
    ...['government', 'pro-government', 'regime', 'pro-regime', 'loyalist', 'army', 'police', 'security', 'state'],
    ...['soldier', 'troop', 'serviceman', 'policeman', 'officer', 'gendarme', 'royalist'],
  ],
  'against it': [
    ...['opposition', 'rebel', 'insurgent', 'insurgency', 'guerrilla', 'militant', 'terrorist', 'jihadist', 'jihadi'],
    ...['extremist', 'islamist', 'separatist', 'anti-government', 'anti-regime', 'secessionist', 'mutineer'],
  ],
};
