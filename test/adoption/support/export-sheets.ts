// Exports of trackers that are public. The headings of Kitsu's and of Flow's shots are as their sources give them, those of Flow's assets, of ftrack and
// of AYON as they are remembered; the rows are invented.

import { sheet } from './sheet';

export const exportSheets = [
  sheet(
    'Kitsu, assets, until 2026',
    'assets',
    1,
    [
      'Project | Type | Name | Description | Time Spent | Concept art | Assignations | Modeling | Assignations | Rigging | Assignations',
      'Moonfish | Characters | Otter | hero | 3.5 | done | Mia Lo | wip | Lito Cruz | todo | Ben Ode',
      'Moonfish | Props | Lantern | glows | 1 | retake | Mia Lo, Kim Ito | todo | Pia Berg | todo | ',
      'Moonfish | Props | Boat | | 0 | wfa | Kim Ito | ready | Pia Berg | todo | ',
    ],
    '- | type | name | * | - | steps/Concept/status | steps/Concept/by | steps/Model/status | steps/Model/by | steps/Rig/status | steps/Rig/by',
  ),
  sheet(
    'Kitsu, assets, since 2026',
    'assets',
    1,
    [
      'Project | Episode | Type | Name | Description | Time Spent | Modeling | Modeling assignations | Rigging | Rigging assignations',
      'Moonfish | E01 | Characters | Otter | hero | 3.5 | done | Lito Cruz | wip | Ben Ode',
      'Moonfish | E01 | Props | Lantern | glows | 1 | retake | Pia Berg | todo | ',
    ],
    '- | episode | type | name | * | - | steps/Model/status | steps/Model/by | steps/Rig/status | steps/Rig/by',
  ),
  sheet(
    'Kitsu, shots',
    'shots',
    1,
    [
      'Project | Episode | Sequence | Name | Description | Nb Frames | Frame In | Frame Out | FPS | Layout | Layout assignations | Animation | Animation assignations',
      'Moonfish | E01 | SQ010 | SH010 | harbour | 96 | 1001 | 1096 | 25 | done | Ana Ruiz | wip | Jo Rey',
      'Moonfish | E01 | SQ010 | SH020 | boat | 48 | 1001 | 1048 | 25 | wfa | Ana Ruiz | todo | Jo Rey, Ben Ode',
    ],
    '- | episode | sequence | name | * | frames | firstFrame | - | - | steps/Layout/status | steps/Layout/by | steps/Animation/status | steps/Animation/by',
  ),
  sheet(
    'Kitsu, tasks',
    'shots',
    1,
    [
      'Project | Task Type | Episode | Sequence | Entity Type | Entity | Assigner | Assignees | Duration | Estimation | Start date | Due date | WIP date | Validation date | Task Status',
      'Moonfish | Animation | E01 | SQ010 | Shot | SH010 | Ana Ruiz | Jo Rey | 3 | 4 | 2026-03-02 | 2026-03-06 | 2026-03-02 | | wip',
      'Moonfish | Lighting | E01 | SQ010 | Shot | SH010 | Ana Ruiz | Sam Poe | 0 | 2 | 2026-03-09 | 2026-03-11 | | | todo',
      'Moonfish | Animation | E01 | SQ010 | Shot | SH020 | Ana Ruiz | Ben Ode | 1 | 3 | 2026-03-02 | 2026-03-05 | 2026-03-03 | | wfa',
    ],
    '- | - | episode | sequence | - | name | - | steps//by | - | - | - | steps//due | - | - | steps//status',
  ),
  sheet(
    'Flow Production Tracking, shots',
    'shots',
    1,
    [
      'Id | Thumbnail | Shot Code | Sequence | Status | Cut In | Cut Out | Cut Duration | Type | Project',
      '1167 | (image) | 010_010 | 010 | ip | 1009 | 1056 | 48 | Full CG | Moonfish',
      '1168 | (image) | 010_020 | 010 | wtg | 1009 | 1104 | 96 | Full CG | Moonfish',
    ],
    'id | - | name | sequence | steps//status | firstFrame | - | frames | - | -',
  ),
  sheet(
    'Flow Production Tracking, assets',
    'assets',
    1,
    [
      'Thumbnail | Asset Name | Type | Status | Description | Model | Rig | Texture | Open Notes | Id',
      '(image) | otter | Character | ip | hero | fin | ip | wtg | 2 | 901',
      '(image) | boat | Prop | wtg | | ip | wtg | wtg | 0 | 902',
    ],
    '- | name | type | state | * | steps/Model/status | steps/Rig/status | steps/Texture/status | - | id',
  ),
  sheet(
    'ftrack, a task spreadsheet',
    'assets',
    1,
    [
      'Name | Type | Status | Priority | Assignee | Start date | Due date | Bid hours | Description',
      'otter | Character | In progress | High | Ben Ode | 2026-03-02 | 2026-03-06 | 16 | hero',
      'boat | Prop | Not started | None | Jo Rey | 2026-03-09 | 2026-03-11 | 8 | ',
    ],
    'name | type | steps//status | - | steps//by | - | steps//due | - | *',
  ),
  sheet(
    'AYON, folders with a task',
    'assets',
    1,
    [
      'Path | Folder type | Name | Status | Assignees | Priority | FPS | Frame start | Frame end | Start date | End date | Description',
      'assets/chars/otter | Character | otter | In progress | ben | high | 25 | 1001 | 1100 | 2026-03-02 | 2026-03-06 | hero',
      'assets/props/boat | Prop | boat | Not ready | jo | normal | 25 | 1001 | 1100 | 2026-03-09 | 2026-03-11 | ',
    ],
    '- | type | name | steps//status | steps//by | - | - | - | - | - | steps//due | *',
  ),
];
