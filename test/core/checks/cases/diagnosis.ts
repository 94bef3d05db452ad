import { gives, word } from '../reading';
import type { Case } from './case';

const STAKE = { id: 'ENJ-001', stake: 'Vendre en ligne' };

export const DIAGNOSIS: readonly Case[] = [
  {
    rule: 'source_missing',
    wrong: { swot: [{ quadrant: 'Force', statement: 'Livraison rapide' }] },
    right: { swot: [{ quadrant: 'Force', evidence: 'Enquête' }, { evidence: '' }], market: [] },
    at: ['swot', 4, 'evidence'],
  },
  {
    rule: 'stake_without_objective',
    wrong: { stakes: [STAKE], objectives: [] },
    right: { stakes: [STAKE], objectives: [{ statement: 'Lancer le site', stake: 'ENJ-001' }] },
    at: ['stakes', 4, 'stake'],
  },
  {
    rule: 'shares_not_100',
    wrong: {
      channel_strategy: [
        { channel: 'Boutique', share: 0.5 },
        { channel: 'Site', share: 0.4 },
      ],
    },
    right: {
      channel_strategy: [
        { channel: 'Boutique', share: 0.6 },
        { channel: 'Site', share: 0.4 },
      ],
      scenarios: [],
    },
    at: ['channel_strategy', 4, 'share'],
  },
  {
    rule: 'shares_not_100',
    wrong: {
      objectives: [
        { statement: 'A', owner: 'Anne', level: word('level', 'individual'), weight: 0.7 },
        { statement: 'B', owner: 'anne', level: word('level', 'individual'), weight: 0.7 },
      ],
    },
    right: {
      objectives: [
        { statement: 'A', owner: 'Anne', level: word('level', 'individual'), weight: 0.7 },
        { statement: 'B', owner: 'Anne', level: word('level', 'individual'), weight: 0.3 },
        { statement: 'C', owner: 'Luc', level: word('level', 'team'), weight: 0.5 },
      ],
    },
    at: ['objectives', 4, 'weight'],
  },
  {
    rule: 'persona_missing_for_segment',
    wrong: { segments: [{ segment: 'PME' }], personas: [{ name: 'Anne', segment: 'Grands comptes' }] },
    right: { segments: [{ segment: 'PME' }], personas: [{ name: 'Anne', segment: 'pme' }] },
    at: ['personas', null, null],
  },
  {
    rule: 'journey_incomplete',
    at: ['journey', null, null],
    wrong: { personas: [{ name: 'Anne' }], journey: [{ persona: 'Anne', stage: word('stage', 'purchase') }] },
    right: { personas: [{ name: 'Anne' }], journey: [{}] },
  },
  {
    rule: 'friction_without_action',
    wrong: { journey: [{ persona: 'Anne', friction: 'Devis trop long', severity: 4 }] },
    right: {
      journey: [
        { persona: 'Anne', severity: 3 },
        { persona: 'Anne', severity: 5, action: 'ACT-001' },
      ],
    },
    at: ['journey', 4, 'action'],
  },
  {
    rule: 'volume_out_gt_in',
    wrong: { journey: [{ persona: 'Anne', volume_in: 100, volume_out: 120 }] },
    right: {
      journey: [
        { persona: 'Anne', volume_in: 100, volume_out: 100 },
        { persona: 'Luc', volume_out: 3 },
      ],
    },
    at: ['journey', 4, 'volume_out'],
  },
  {
    rule: 'same_channel',
    wrong: { synergies: [{ from: 'Site', to: 'site' }] },
    right: {
      synergies: [
        { from: 'Site', to: 'Boutique' },
        { from: '', to: '', bridge: 'Retrait' },
      ],
    },
    at: ['synergies', 4, 'to'],
  },
  {
    rule: 'impact_as_fact',
    wrong: { impacts: [{ factor: 'Taux', base: 0.1, low: 0.15, kept: gives(0.15) }] },
    right: {
      impacts: [
        { factor: 'Taux', base: 0.1, kept: 0.15, reliability: word('reliability', 'measured') },
        { factor: 'Satisfaction', kept: gives('') },
      ],
    },
    at: ['impacts', 4, 'reliability'],
  },
];
