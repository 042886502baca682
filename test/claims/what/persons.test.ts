import { describe, expect, it } from 'vitest';
import { partOf } from '../described.ts';

const person = partOf('subject');

describe('whose age it is', () => {
  it.each([
    ['Ida Holm, ‹31›, swam ashore.', 'ida holm'],
    ['The mayor, Ida Holm, ‹31›, swam ashore.', 'ida holm'],
    ['‹31›-year-old Ida Holm swam ashore.', 'ida holm'],
    ['The ‹31›-year-old baker Ida Holm swam ashore.', 'ida holm'],
    ['A ‹31›-year-old woman, identified as Ida Holm, swam ashore.', 'ida holm'],
    ['They identified the ‹31›-year-old as Ida Holm.', 'ida holm'],
    ['Ida Holm, a ‹31›-year-old baker, swam ashore.', 'ida holm'],
    ['Ida Holm, who is ‹31› years old, swam ashore.', 'ida holm'],
    ['Sgt. Ida M. Holm, ‹31›, swam ashore.', 'ida m holm'],
    ['‹5›-year-old Karl Holm Jr. swam ashore.', 'karl holm-jr'],
    ['Holm, ‹31›, swam ashore.', 'holm'],
    ['Singer Ida Holm, ‹31›, swam ashore.', 'ida holm'],
    ['The ‹32›-year-old Englishman Karl Holm swam ashore.', 'karl holm'],
    ['Frenchman Karl Holm, ‹31›, swam ashore.', 'karl holm'],
    ['Hydrologist Ida Holm, ‹31›, swam ashore.', 'ida holm'],
    ['Karl “Kalle” Holm, ‹31›, swam ashore.', 'holm'],
    ['The baker, Ida "The Whale" Marie Holm, ‹31›, swam ashore.', 'holm'],
    ['Ida (Lou) Holm, ‹31›, swam ashore.', 'holm'],
    ['Ida Holm (Lou), ‹31›, swam ashore.', null],
    ['Ruth Baker Holm, ‹31›, swam ashore.', 'ruth baker holm'],
    ['The ‹22›-year-old signed a contract with Halden.', null],
    ['The ‹31›-year-old beat Ida Holm.', null],
    ['The ‹31›-year-old replaced Ida Holm.', null],
    ['The ‹22›-year-old star Ida Holm sang.', 'ida holm'],
    ['A ‹22›-year-old murder suspect Ida Holm swam ashore.', 'ida holm'],
    ['Nora Lund, ‹31› year old Ida Holm and a guard died.', 'ida holm'],
    // How a sentence opens is no part of a name, and no name.
    ['But Ida Holm, ‹31›, swam ashore.', 'ida holm'],
    ['But, at ‹31›, she swam ashore.', null],
    ['But aged ‹31› she swam ashore.', null],
    // In a list each age goes with its own name.
    ['They are 8-year-old Ida, ‹5›-year-old Karl and 2-year-old Nora.', 'karl'],
    ['Holm is the sister of Karl Lund, ‹31›, Nora Lund, 22, and Per Lund, 40.', 'karl lund'],
    ['The deaths of Karl Lund, 31, and Nora Lund, ‹22›, were mourned.', 'nora lund'],
    ['A baker from Bergen, ‹31›, Nora Lund, 22, and a guard were hurt.', null],
    ['Three were hurt: a ‹17›-year-old boy, Karl Lund, 21, and a guard.', null],
    ['On the South Side, a ‹19›-year-old man was hurt.', null],
    ['Ida Holm, who was ‹17› at the time, swam ashore.', null],
    ['In 2003, a ‹40›-year-old Ida Holm swam ashore.', null],
    ['Health Minister Ida Holm, ‹31›, swam ashore.', 'ida holm'],
    // Where somebody comes from is no name.
    ['A sailor, a ‹31›-year-old from Bergen, swam ashore.', null],
    ['A ‹69›-year-old Bergen veteran swam ashore.', null],
    ['A ‹31›-year-old Bergen man swam ashore.', null],
    ['A ‹31›-year-old woman swam ashore.', null],
    ['Sex: F Age: ‹27› Condition: Serious', null],
  ])('%s', (marked, expected) => {
    expect(person(marked)).toBe(expected);
  });
});
