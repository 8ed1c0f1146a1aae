// The site in English, as it is said in Britain.
import type { Words } from './types.js';

export const en: Words = {
  own: 'English',
  files: {
    home: '',
    visit: 'appointment.html',
    privacy: 'privacy.html',
    why: 'why-does-it-hurt-more-today.html',
    gallery: 'one-body-many-pictures.html',
    protein: 'protein-for-your-muscles.html',
  },
  frame: {
    skip: 'Skip to the content',
    toHome: 'De Linde, home page',
    menu: 'Main menu',
    foot: 'Foot of the page',
    language: 'Language',
    team: 'Team',
    symptoms: 'Symptoms',
    read: 'Blog',
    visit: 'Appointment',
    home: 'Home',
    privacy: 'Privacy',
    embed: 'Put this on your own site',
    anchors: { team: 'team', symptoms: 'symptoms', read: 'blog', contact: 'contact' },
  },
  home: {
    title: 'De Linde physiotherapy practice',
    description: 'Three physiotherapists on Lindeplein, for back and neck, sport and persistent pain.',
    heading: 'Moving can feel easy again.',
    lead: 'We are three physiotherapists on Lindeplein. We listen first, explain what we see, and work out a plan with you that you can keep up at home.',
    act: 'Make an appointment',
    symptoms: 'What can you come to us with?',
    cards: [
      [
        'Back and neck',
        'Most back pain is not damage. We look for what your back needs, and you keep moving in the meantime.',
      ],
      [
        'Sport and strength',
        'Strength training is on your side: start light, get the movement right first, then go heavier step by step.',
      ],
      [
        'Persistent pain',
        'Has it lasted more than three months? Then we also look at sleep, stress and what you would love to do again.',
      ],
    ],
    team: 'Our team',
    roles: {
      noor: ['Back and neck', 'Cycles to work, and asks about your night first.'],
      bram: ['Sport and strength', 'Does every exercise with you, down to the last repetition.'],
      lies: ['Persistent pain', 'Takes her time, and likes to draw what she means.'],
    },
    step: 'What is your next step?',
    stepText: 'You do not have to go from nothing to ten kilometres. See what you do now, and add a little.',
    stepElse: 'Count your steps for a few days. Then try to walk for a quarter of an hour each day.',
    read: 'Something to read',
    contact: 'Contact',
    contactText:
      'You will find us at Lindeplein 1 in Voorbeelddorp. Call {phone} or write to {mail}. You can also choose a time [on this site](visit).',
  },
  visit: {
    title: 'Make an appointment · De Linde physiotherapy',
    description: 'Choose a day and a time yourself, or call or email us.',
    heading: 'Make an appointment',
    lead: 'Choose what you need, who with and when. You will get an email that lets you move or cancel the appointment.',
    otherwise:
      'Choosing online does not work here just now. Call {phone} or write to {mail}, and we will find a time together.',
    call: 'Would you rather speak to someone? Call {phone} or write to {mail}.',
    urgent:
      'Is it hard to pass urine, or can you not hold your urine or stools? Do you feel less, or something different, around your genitals, your ' +
      'back passage or your bottom? ' +
      'Is a leg losing strength, or do both legs hurt or tingle? Do not wait for an appointment. If it is new or getting worse, call {112}.',
  },
  privacy: {
    title: 'Privacy · De Linde physiotherapy',
    description: 'What we do with your details.',
    heading: 'Privacy',
    text: [
      'What you fill in with the tools on this site stays on your own device. We ask first whether we may save it there. You can erase it at any time.',
      'If you make an appointment, we receive your name, your email address, your phone number, whether you have been here before, and anything ' +
        'you write yourself.',
      'Do you have a prescription? Then we also receive its date, who wrote it and the number of sessions. That says something about your health. ' +
        'Only the team reads it, and only for your appointment.',
      'Would you like to see what we hold about you, or have it erased? Write to {mail}.',
    ],
    invented: 'De Linde is an invented practice: this site shows how the parts of kinekit work.',
  },
  by: (name, minutes) =>
    `${name}, physiotherapist · ${minutes === 1 ? 'a minute' : `${minutes} minutes`} to read, and as long as you like to try things`,
  serious:
    'Worried that it is something serious? Call your GP today, or the out-of-hours service on {1733}. Is it urgent? Call {112} straight away. ' +
    'Tell us afterwards as well.',
  why: {
    title: 'Why does it hurt more today than yesterday? · De Linde',
    description: 'Pain adds up. A story about a glass, a scale and a first step.',
    heading: 'Why does it hurt more today than yesterday?',
    opening: [
      'You have not lifted anything heavy. You have not had a fall. And yet your back is stiff this morning. Many people find that worrying. What ' +
        'is going on?',
      'Often there is no single cause. Small things add up: a bad night, a full week, too little movement.',
    ],
    glassElse:
      'Think of a glass. Everything you go through runs into it like water. There is a little tap at the bottom: your recovery. If more runs in ' +
      'than out for a long time, the glass fills up.',
    glassAfter: [
      'A glass like that fills slowly, often without you noticing. That is why the pain seems to come from nowhere. There are two things you can ' +
        'do: let less in, or grow a bigger glass.',
      'A glass is only one picture. [See the same body in other pictures.](gallery)',
    ],
    scale: 'How much pain is acceptable during exercise?',
    scaleText:
      'A little pain during or after an exercise is normal. It is part of recovery. A number helps you to follow it, and helps us too.',
    scaleElse:
      'Give your pain a number from 0 (no pain) to 10 (unbearable). Up to and including 5 is acceptable, during and after exercise. If it settles ' +
      'within 48 hours, the step was usually about right.',
    scaleAfter:
      'Does the pain stay for more than two days? Then the step was too big. No panic: do a little less next time.',
    small: 'Start small',
    smallText:
      'You do not get a bigger glass in a week. You do with a little more each day. Walking is already a very good start.',
    stepElse: 'Count your steps for a week. Then add a little each time.',
  },
  gallery: {
    title: 'One body, many pictures · De Linde',
    description: 'A glass, a battery, a forest, an alarm: one body in ten pictures, to talk over together.',
    heading: 'One body, many pictures',
    opening: [
      'At our practice we often talk in pictures. A glass, a forest, a smoke alarm. Each tells a different part. Together they are about one ' +
        'body: yours.',
      'Open them one at a time. If you tell one picture that you sleep badly, the others move with it. You cannot do anything wrong, and nothing ' +
        'is sent anywhere.',
    ],
    images: {
      glass: {
        name: 'The glass',
        anchor: 'glass',
        text: 'Everything you go through runs into a glass like water. Recovery lets it out again. Choose what plays a part for you.',
        otherwise: [
          'Think of a glass. What you go through runs into it like water. There is a little tap at the bottom: your recovery.',
        ],
      },
      forest: {
        name: 'The forest',
        anchor: 'forest',
        text:
          'Sometimes an afternoon in the garden does nothing, and sometimes it brings weeks of pain. The spade is the same. What differs is ' +
          'how dry the forest was.',
        otherwise: [
          'A spark in a wet forest goes out. The same spark in a dry forest starts a fire. Bad nights and stress dry the forest out.',
        ],
      },
      alarm: {
        name: 'The alarm',
        anchor: 'alarm',
        text: 'Your pain is real. It just does not measure exactly how much damage there is. A smoke alarm on a hair trigger goes off for toast as well.',
        otherwise: [
          'A smoke alarm warns of fire. If it is too sensitive, it goes off for steam as well. Pain can work like that.',
        ],
      },
      battery: {
        name: 'The battery',
        anchor: 'battery',
        text: 'What weighs on you uses power too. An hour’s rest or a walk in the course of the day can change your evening.',
        otherwise: ['The day runs your battery down. Rest, sleep and what you like doing charge it.'],
      },
      web: {
        name: 'The web',
        anchor: 'web',
        text:
          'Nothing stands alone. People who worry often sleep worse. And people who sleep badly often worry more. It works the other way too: ' +
          'change one thing, and something moves elsewhere.',
        otherwise: [
          'Your body, your thoughts and the people and places around you affect each other. Start where you can.',
        ],
      },
      cycle: {
        name: 'The circle',
        anchor: 'circle',
        text:
          'Tension can bring pain, pain can bring stress, and stress brings tension again. A circle like that keeps itself going. Breaking it ' +
          'in one place is enough to begin with.',
        otherwise: [
          'Tension, pain and stress keep each other going. Breathing calmly or a short walk can break the circle.',
        ],
      },
      bottle: {
        name: 'The bottle',
        anchor: 'bottle',
        text: 'A half-litre bottle of water weighs next to nothing. Until you hold it for an hour. It is the same with worries.',
        otherwise: [
          'Half a litre is light. After an hour your arm hurts. The bottle has not become heavier: you have been holding it for a long time.',
        ],
      },
      switch: {
        name: 'The switch',
        anchor: 'switch',
        text:
          'Why does a muscle tighten, and how does it let go? In every muscle cell, calcium switches the muscle on. It relaxes when that calcium ' +
          'is pumped away. ' +
          'That magnesium turns the switch back is the picture of a single blog.',
        otherwise: [
          'Calcium switches a muscle cell on. Once it is pumped away, the cell relaxes. In studies, magnesium supplements do little for ' +
            'cramps.',
        ],
      },
      wall: {
        name: 'The wall',
        anchor: 'wall',
        text:
          'Getting stronger is building. Training sends the bricklayers, protein brings the bricks. Fill in the calculator, and the wall ' +
          'follows you.',
        otherwise: [
          'How much protein your muscles need depends on your weight and on how you train. Do ask us.',
          'No bricks, no wall, not even with the best bricklayers. Without bricklayers the bricks just lie there.',
        ],
      },
      line: {
        name: 'Your own line',
        anchor: 'line',
        text: 'One bad day says little. How it goes over weeks says far more. This is how it went for someone else. You can put in your own numbers.',
        otherwise: ['Pain goes up and down. Do not look at one day, but at the line over weeks and months.'],
      },
    },
    next: (name) => `Next picture: ${name}`,
    closing: 'Which picture fitted you? Bring it along to your next appointment, and we will talk it through.',
    ourTeam: 'Our team',
    role: 'physiotherapist',
    expertise: ['persistent pain', 'explaining pain'],
    all: 'Everything there is to read',
  },
  protein: {
    title: 'How much protein do your muscles need? · De Linde',
    description: 'Training brings the bricklayers, protein the bricks. How much is enough?',
    heading: 'How much protein do your muscles need?',
    opening: [
      'Do you train seriously for strength? Then training is the team of bricklayers, and protein the pile of bricks. Without bricks there is no ' +
        'wall. Worse: they take bricks from walls that are already standing.',
      'This article is for healthy adults who train seriously for strength. Do you have kidney disease or another condition, are you pregnant, ' +
        'breastfeeding or under 18? Then it is not for you. Ask your GP or a dietitian.',
    ],
    proteinElse:
      'How much protein your muscles need depends on who you are and how you train. Ask your physiotherapist or a dietitian.',
    day: 'It does not all hang on one meal',
    dayText:
      'Have at least 20 to 30 grams per meal. The total for the day counts for more than the number of meals. If you eat three times a day or ' +
      'more, there is no need to watch the clock after sport.',
    moving: 'Getting strong starts with moving',
    movingText:
      'Strength training works better if you simply move about as well. A quarter of an hour’s walk at lunchtime counts.',
    stepElse: 'Count your steps for a week. Then add a little each time.',
    pain: 'What if it hurts?',
    painText:
      'A little pain is acceptable, during and after training. Keep it to 5 out of 10 at most, and always tell your physiotherapist.',
    painLink: 'Give your pain a number',
  },
};
